// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/examination.h"

namespace shoptalk {

/// The checks, each of one link. They add what they learn to `known`.
QCoro::Task<QList<Finding>> checkLink(Link link, DoctorRooms rooms, Examination *known);

/// The links between Meta and the relay: Token to Loopback. Gives nothing for the others.
QCoro::Task<QList<Finding>> checkLinkAtMeta(Link link, DoctorRooms rooms, Examination *known);

Finding goodFinding(Link link, const LinkSubject &about = {}, qint64 amount = 0);
Finding badFinding(Link link, const QString &reason, Repair repair = Repair::None,
                   const LinkSubject &about = {}, qint64 amount = 0);
Finding skippedFinding(Link link, const LinkSubject &about = {});

} // namespace shoptalk
