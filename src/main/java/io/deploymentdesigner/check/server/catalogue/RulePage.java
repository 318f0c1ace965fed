package io.deploymentdesigner.check.server.catalogue;

import io.deploymentdesigner.diagnostic.Message;

/**
 * What a code means.
 *
 * @param code such as {@code PROBE-SUCC}
 * @param title what the rule is about; rules of one family share it
 * @param what what is wrong when the code is shown
 * @param why why the API server asks for it
 * @param fix what would be right
 * @param source the upstream file and function that the rule follows; empty for what is our own
 */
public record RulePage(String code, Message title, Message what, Message why, Message fix, String source) {}
