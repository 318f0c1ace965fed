package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.kubernetes.lexical.Cidr;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        return ranges.stream().map(ServiceRanges::isV6).distinct().count() == ranges.size();
    }

    /** Whether addresses of a family are given out: {@code IPv4} or {@code IPv6}. */
    public boolean hasFamily(String family) {
        return ranges.stream().anyMatch(range -> family(range).equals(family));
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
        boolean first = hostBits(address, range).allMatch(bit -> bit == 0);
        boolean last = !address.isV6() && hostBits(address, range).allMatch(bit -> bit == 1);
        boolean servers = range.equals(ranges.getFirst()) && isSecond(address, range);
        return first || last || servers;
    }

    private static boolean isSecond(IpAddress address, Cidr range) {
        List<Integer> bits = hostBits(address, range).boxed().toList();
        return !bits.isEmpty() && bits.getLast() == 1 && bits.indexOf(1) == bits.size() - 1;
    }

    private static IntStream hostBits(IpAddress address, Cidr range) {
        return IntStream.range(range.length(), 8 * address.bytes().size())
                .map(bit -> (address.bytes().get(bit / 8) >> (7 - bit % 8)) & 1);
    }

    private static String family(Cidr range) {
        return isV6(range) ? "IPv6" : "IPv4";
    }

    private static boolean isV6(Cidr range) {
        return range.address().isV6();
    }

    /** As the flag takes them: {@code 10.96.0.0/12,fd00:10:96::/108}. */
    @Override
    public String toString() {
        return ranges.stream()
                .map(range -> range.address().canonical() + "/" + range.length())
                .collect(Collectors.joining(","));
    }
}
