package dev.entente.system;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Law 9: closed by default. Only known host names are answered, so that a foreign page cannot reach the portal by a name
 * of its own (DNS rebinding); posts from other origins are refused; nothing remote is loaded and no address leaks out.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
      + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        // Forms carry no token, since a token would start a session for every reader; the origin is checked instead.
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(new SameOriginPosts(), AuthorizationFilter.class)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
            // Not no-referrer: under it, browsers call their own origin "null", and our own forms could not be told.
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
            .crossOriginOpenerPolicy(policy ->
                policy.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(policy ->
                policy.policy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN))
            .cacheControl(cache -> cache.disable()))
        .build();
  }

  @Bean
  StrictHttpFirewall firewall(Settings settings) {
    Set<String> hosts = settings.hosts().stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(host -> hosts.contains(host.toLowerCase(Locale.ROOT)));
    // Questions may hold any letter of any language.
    firewall.setAllowedParameterNames(name -> true);
    firewall.setAllowedParameterValues(value -> true);
    return firewall;
  }

  @Bean
  RequestRejectedHandler rejected() {
    return new HttpStatusRequestRejectedHandler(HttpStatus.BAD_REQUEST.value());
  }
}
