package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.article.Quantity;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts as bytes, so that a million of them fit in memory, and stand in the index beside their articles. */
final class Packing {

  private static final int NO_DAY = Integer.MIN_VALUE;

  private Packing() {}

  static byte[] packed(Account account) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(account.source());
      out.writeByte(account.told().basis().ordinal());
      day(out, account.told().from());
      day(out, account.told().to());
      out.writeByte(account.acts().size());
      for (Act act : account.acts()) {
        act(out, act);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Account unpacked(ArticleId article, byte[] packed) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
      int source = in.readInt();
      When.Basis basis = When.Basis.values()[in.readByte()];
      When told = new When(day(in), LocalDate.ofEpochDay(in.readInt()), basis);
      int size = in.readUnsignedByte();
      List<Act> acts = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        acts.add(act(in));
      }
      return new Account(article, told, source, acts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void act(DataOutputStream out, Act act) throws IOException {
    out.writeShort(act.claim());
    out.writeBytes(act.country().code());
    out.writeBytes(act.partner().code());
    out.writeBoolean(act.mutual());
    out.writeByte(act.kind().ordinal());
    out.writeByte(act.stage().ordinal());
    out.writeByte(act.time().ordinal());
    out.writeUTF(act.leaf().leaf());
    text(out, act.system());
    days(out, act.event());
    days(out, act.promised());
    out.writeByte(act.quantities().size());
    for (Act.Counted one : act.quantities()) {
      text(out, one.least() == null ? null : one.least().toString());
      text(out, one.most() == null ? null : one.most().toString());
      out.writeUTF(one.unit());
      text(out, one.equipment() == null ? null : one.equipment().leaf());
      out.writeByte(one.sense().ordinal());
    }
    out.writeByte(act.money().size());
    for (Act.Priced one : act.money()) {
      text(out, one.least() == null ? null : one.least().toString());
      text(out, one.most() == null ? null : one.most().toString());
      text(out, one.currency());
      out.writeBoolean(one.shared());
    }
  }

  private static Act act(DataInputStream in) throws IOException {
    return new Act(
        in.readUnsignedShort(), country(in), country(in), in.readBoolean(), Kind.values()[in.readByte()],
        Stage.values()[in.readByte()], TimeFrame.values()[in.readByte()], new Equipment(in.readUTF()),
        text(in), days(in), days(in), counted(in), priced(in));
  }

  private static List<Act.Counted> counted(DataInputStream in) throws IOException {
    int size = in.readByte();
    List<Act.Counted> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String least = text(in);
      String most = text(in);
      String unit = in.readUTF();
      String leaf = text(in);
      all.add(new Act.Counted(
          least == null ? null : Long.valueOf(least), most == null ? null : Long.valueOf(most), unit,
          leaf == null ? null : new Equipment(leaf), Quantity.Sense.values()[in.readByte()]));
    }
    return all;
  }

  private static List<Act.Priced> priced(DataInputStream in) throws IOException {
    int size = in.readByte();
    List<Act.Priced> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String least = text(in);
      String most = text(in);
      all.add(new Act.Priced(
          least == null ? null : new BigDecimal(least), most == null ? null : new BigDecimal(most), text(in),
          in.readBoolean()));
    }
    return all;
  }

  private static Country country(DataInputStream in) throws IOException {
    return new Country("" + (char) in.readUnsignedByte() + (char) in.readUnsignedByte());
  }

  /** An empty text stands for none. */
  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeUTF(text == null ? "" : text);
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.isEmpty() ? null : text;
  }

  private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
    out.writeInt(day == null ? NO_DAY : (int) day.toEpochDay());
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    int day = in.readInt();
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private static void days(DataOutputStream out, @Nullable Days days) throws IOException {
    day(out, days == null ? null : days.from());
    if (days != null) {
      day(out, days.to());
    }
  }

  private static @Nullable Days days(DataInputStream in) throws IOException {
    LocalDate from = day(in);
    return from == null ? null : new Days(from, LocalDate.ofEpochDay(in.readInt()));
  }
}
