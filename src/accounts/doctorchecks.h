// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/diagnosticrun.h"

namespace shoptalk {

/// Checks one link each. They add what they learn to `known`.
QCoro::Task<QList<Finding>> checkLink(ChainLink link, DoctorDependencies services, DiagnosticRun *known);

/// The links between Meta and the relay: Token to DeliverySelfTest. Returns nothing for the others.
QCoro::Task<QList<Finding>> checkLinkAtMeta(ChainLink link, DoctorDependencies services,
                                            DiagnosticRun *known);

Finding goodFinding(ChainLink link, const LinkSubject &about = {}, qint64 amount = 0);
Finding badFinding(ChainLink link, const Error &problem, Repair repair = Repair::None,
                   const LinkSubject &about = {}, qint64 amount = 0);
Finding badFinding(ChainLink link, Reason reason, Repair repair = Repair::None, const LinkSubject &about = {},
                   qint64 amount = 0);
Finding skippedFinding(ChainLink link, const LinkSubject &about = {});

} // namespace shoptalk
