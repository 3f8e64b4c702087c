package dev.entente.system;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Serves the pages from a folder, so that an edit is seen at the next look without a restart. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entente.templates")
class EditedPages {

  @Bean
  SpringResourceTemplateResolver editedPagesResolver(ApplicationContext context, Settings settings) {
    SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
    resolver.setApplicationContext(context);
    resolver.setPrefix(java.util.Objects.requireNonNull(settings.templates()).toAbsolutePath().toUri().toString());
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCheckExistence(true);
    resolver.setCacheTTLMs(1_000L);
    resolver.setOrder(0);
    return resolver;
  }
}
