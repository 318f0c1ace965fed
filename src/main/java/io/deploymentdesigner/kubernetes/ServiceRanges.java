package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.kubernetes.lexical.Cidr;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ranges of addresses that an API server gives to Services: one, or one of IPv4 and one of IPv6. Source:
 * {@code --service-cluster-ip-range} of kube-apiserver, its default included.
 *
 * @param ranges the ranges, the cluster's first family first; never empty
 */
public record ServiceRanges(List<Cidr> ranges) {
    /** What an API server has that is started without the flag: {@code 10.0.0.0/24}. */
    public static final ServiceRanges DEFAULT = parse("10.0.0.0/24").orElseThrow();

    /** Copies the ranges. */
    public ServiceRanges {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads {@code 10.96.0.0/12} or {@code 10.96.0.0/12,fd00:10:96::/108}; empty where a part is no range, has bits
     * beyond its mask, or two are of one family.
     */
    public static Optional<ServiceRanges> parse(String text) {
        List<Cidr> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Cidr range = Cidr.parse(part.strip());
            if (range == null || range.hasHostBits()) {
                return Optional.empty();
            }
            ranges.add(range);
        }
        return isOneOfEach(ranges) ? Optional.of(new ServiceRanges(ranges)) : Optional.empty();
    }

    private static boolean isOneOfEach(List<Cidr> ranges) {
        return ranges.stream().map(ServiceRanges::family).distinct().count() == ranges.size();
    }

    /** Whether addresses of a family are given out: {@code IPv4} or {@code IPv6}. */
    public boolean hasFamily(String family) {
        return ranges.stream().anyMatch(range -> family(range).equals(family));
    }

    private static String family(Cidr range) {
        return range.address().family();
    }

    /** Whether both families are given out. */
    public boolean isDualStack() {
        return ranges.size() == 2;
    }

    /**
     * Whether a Service may have an address: of a range, but neither its first nor, in IPv4, its last; and not the one
     * after the first range's first, which the API server's own Service has.
     */
    public boolean isFree(IpAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address) && !isTaken(address, range));
    }

    private boolean isTaken(IpAddress address, Cidr range) {
        BigInteger size = BigInteger.ONE.shiftLeft(8 * address.bytes().size() - range.length());
        BigInteger offset = number(address).mod(size);
        boolean servers = range.equals(ranges.getFirst()) && offset.equals(BigInteger.ONE);
        boolean last = !address.isV6() && offset.equals(size.subtract(BigInteger.ONE));
        return offset.signum() == 0 || servers || last;
    }

    private static BigInteger number(IpAddress address) {
        return address.bytes().stream()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, (high, low) -> high.shiftLeft(8).or(low));
    }

    /** As the flag takes them: {@code 10.96.0.0/12,fd00:10:96::/108}. */
    @Override
    public String toString() {
        return ranges.stream()
                .map(range -> range.address().canonical() + "/" + range.length())
                .collect(Collectors.joining(","));
    }
}
