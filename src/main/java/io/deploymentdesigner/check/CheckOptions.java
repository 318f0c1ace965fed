package io.deploymentdesigner.check;

import io.deploymentdesigner.check.server.cross.Neighbours;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.probe.reading.Assumptions;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is checked, and under which assumptions.
 *
 * @param server the API server that is asked
 * @param sources the engines whose findings are told; the verdict is given whatever they are
 * @param muted codes that are counted but not told
 * @param mesh the mesh the pods live in
 * @param assumptions how the applications and their nodes behave
 * @param neighbours what the other files of the folder hold, rendered
 */
public record CheckOptions(
        ApiServer server,
        Set<Source> sources,
        Set<String> muted,
        MeshSettings mesh,
        Assumptions assumptions,
        Neighbours neighbours) {
    /** Everything, for the newest version, without a mesh, with no other file. */
    public static final CheckOptions DEFAULT = new CheckOptions(
            ApiServer.DEFAULT,
            EnumSet.allOf(Source.class),
            Set.of(),
            MeshSettings.NONE,
            Assumptions.DEFAULT,
            Neighbours.NONE);

    /** Copies the sets. */
    public CheckOptions {
        sources = Set.copyOf(sources);
        muted = Set.copyOf(muted);
    }

    /** The same for another API server. */
    public CheckOptions with(ApiServer other) {
        return new CheckOptions(other, sources, muted, mesh, assumptions, neighbours);
    }

    /** The same with other engines. */
    public CheckOptions withSources(Set<Source> others) {
        return new CheckOptions(server, others, muted, mesh, assumptions, neighbours);
    }

    /** The same with other codes muted. */
    public CheckOptions withMuted(Set<String> codes) {
        return new CheckOptions(server, sources, codes, mesh, assumptions, neighbours);
    }

    /** The same in another mesh. */
    public CheckOptions with(MeshSettings other) {
        return new CheckOptions(server, sources, muted, other, assumptions, neighbours);
    }

    /** The same under other assumptions. */
    public CheckOptions with(Assumptions others) {
        return new CheckOptions(server, sources, muted, mesh, others, neighbours);
    }

    /** The same beside other files. */
    public CheckOptions with(Neighbours others) {
        return new CheckOptions(server, sources, muted, mesh, assumptions, others);
    }
}
