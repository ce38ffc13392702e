package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.relais.cli.circles.Assembly;

/** The formats that circles are converted from. */
@SuppressWarnings("ImmutableEnumChecker") // a constructor is
public enum Format {
    GLASSFROG_5("glassfrog-v5", "glassfrog", GlassFrog5::new),
    GLASSFROG_3("glassfrog-v3", "glassfrog", GlassFrog3::new),
    HOLASPIRIT_XLSX("holaspirit-xlsx", "holaspirit", HolaspiritWorkbook::new),
    HOLASPIRIT_REST("holaspirit-rest", "holaspirit", HolaspiritRest::new),
    ROLEBASE("rolebase", "rolebase", Rolebase::new),
    MAPTIO("maptio", "maptio", Maptio::new),
    PEERDOM("peerdom", "peerdom", Peerdom::new),
    RUST_TEAMS("rust-teams", "rust", RustTeams::new),
    KUBERNETES_SIGS("kubernetes-sigs", "kubernetes", KubernetesSigs::new);

    private final String word;
    private final String source;
    private final Supplier<Reader> reader;

    Format(String word, String source, Supplier<Reader> reader) {
        this.word = word;
        this.source = source;
        this.reader = reader;
    }

    public String word() {
        return word;
    }

    /** What the ids begin with that are made of its ids, unless somebody says otherwise. */
    public String source() {
        return source;
    }

    public void read(List<Path> inputs, Assembly into) {
        reader.get().read(inputs, into);
    }

    public static Optional<Format> of(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Stream.of(values()).map(Format::word).toList();
    }
}
