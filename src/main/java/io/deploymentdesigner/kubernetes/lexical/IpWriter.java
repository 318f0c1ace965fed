package io.deploymentdesigner.kubernetes.lexical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes addresses as RFC 5952 wants them. */
final class IpWriter {
    private IpWriter() {}

    static String write(IpAddress address) {
        if (!address.isV6()) {
            return address.bytes().stream().map(String::valueOf).collect(Collectors.joining("."));
        }
        return address.isMapped() ? "::ffff:" + write(address.unmapped()) : shortened(groups(address.bytes()));
    }

    private static List<Integer> groups(List<Integer> bytes) {
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < bytes.size(); i += 2) {
            groups.add((bytes.get(i) << 8) | bytes.get(i + 1));
        }
        return groups;
    }

    private static String shortened(List<Integer> groups) {
        int best = 0;
        int length = 1;
        for (int from = 0; from < groups.size(); from++) {
            int run = zeros(groups, from);
            if (run > length) {
                best = from;
                length = run;
            }
        }
        return length == 1
                ? joined(groups)
                : joined(groups.subList(0, best)) + "::" + joined(groups.subList(best + length, groups.size()));
    }

    private static int zeros(List<Integer> groups, int from) {
        int to = from;
        while (to < groups.size() && groups.get(to) == 0) {
            to++;
        }
        return to - from;
    }

    private static String joined(List<Integer> groups) {
        return groups.stream().map(Integer::toHexString).collect(Collectors.joining(":"));
    }
}
