package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.annotate.language.RuleFiles;

/// The cities of the world by name, as GeoNames knows them; read once a process.
final class Cities {
    private static final Map<String, City> BY_NAME = load();

    private Cities() {}

    /// @param english the usual name in Latin letters
    /// @param states alpha-3, the one with the most people first
    /// @param big whether it has 100,000 people
    record City(String english, List<String> states, boolean big) {}

    /// The city of exactly this name, in English or German.
    static Optional<City> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /// The city of this name, also where it ends as a genitive does: "Bremens".
    static Optional<City> inflected(String name) {
        City city = BY_NAME.get(name);
        if (city == null && name.length() > 4 && name.endsWith("s"))
            city = BY_NAME.get(name.substring(0, name.length() - 1));
        return Optional.ofNullable(city);
    }

    private static Map<String, City> load() {
        Map<String, City> cities = new HashMap<>(1 << 16);
        for (RuleFiles.Line line : new RuleFiles(Cities.class).lines("cities.tsv")) {
            City city = new City(
                    line.column(0),
                    List.of(line.column(1).split("\\|")),
                    line.column(2).equals("b"));
            cities.put(line.column(0), city);
            if (line.column(3).isEmpty()) continue;
            for (String german : line.column(3).split("\\|")) cities.putIfAbsent(german, city);
        }
        return cities;
    }
}
