package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;

  @Test
  void onlyOneProgramWorksInAFolder() {
    DataFolder data = new DataFolder(folder);
    try (DataFolder.Lock held = data.lock()) {
      assertThat(held).isNotNull();
      assertThat(data.tryLock()).isEmpty();
      assertThatThrownBy(data::lock).isInstanceOf(FolderInUse.class)
          .hasMessageContaining("Stop it first").hasMessageContaining("--entente.data");
    }
    data.lock().close();
  }
}
