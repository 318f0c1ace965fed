/**
 * What every rule of the API server is made of: the {@link io.deploymentdesigner.check.server.rule.Place} it looks at, a
 * small function over each {@link io.deploymentdesigner.kubernetes.Field} there, the
 * {@link io.deploymentdesigner.check.server.rule.Findings} it makes. Rules are gathered in
 * {@link io.deploymentdesigner.check.server.rule.RuleTable}s, one package and one resource bundle per subject, and run in
 * the table's order, so that a later rule may ask what earlier ones found. This package knows no rule.
 */
@NullMarked
package io.deploymentdesigner.check.server.rule;

import org.jspecify.annotations.NullMarked;
