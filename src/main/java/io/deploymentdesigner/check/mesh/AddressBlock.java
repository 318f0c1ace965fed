package io.deploymentdesigner.check.mesh;

import java.util.regex.Pattern;

/** Blocks of IPv4 addresses as NetworkPolicies write them: {@code 10.0.0.0/8}. */
final class AddressBlock {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern BLOCK = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}");
    private static final int BITS = 32;

    private AddressBlock() {}

    /** Whether a block holds an address; a text that is no block of IPv4 holds none. */
    static boolean holds(String block, String address) {
        if (!BLOCK.matcher(block).matches() || !ADDRESS.matcher(address).matches()) {
            return false;
        }
        int slash = block.indexOf('/');
        int free = BITS - Integer.parseInt(block.substring(slash + 1));
        return free >= BITS || (free >= 0 && bits(block.substring(0, slash)) >> free == bits(address) >> free);
    }

    private static long bits(String address) {
        long bits = 0;
        for (String part : address.split("\\.")) {
            bits = (bits << 8) | Integer.parseInt(part);
        }
        return bits;
    }
}
