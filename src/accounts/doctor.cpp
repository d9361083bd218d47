// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/doctor.h"

#include "accounts/doctorchecks.h"
#include "secrets/vault.h"

#include <QPointer>

namespace shoptalk {

Doctor::Doctor(DoctorDependencies services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

QCoro::Task<QList<Finding>> Doctor::examine()
{
    QList<Finding> findings;
    if (m_isExamining)
        co_return findings;
    m_isExamining = true;
    const QPointer<Doctor> self(this);
    DiagnosticRun known;
    for (int link = 0; link <= static_cast<int>(lastLink); ++link) {
        const Link each = static_cast<Link>(link);
        const QList<Finding> found = co_await checkLink(each, m_services, &known);
        findings << found;
        for (const Finding &finding : found) {
            if (!self)
                co_return findings;
            Q_EMIT examined(finding);
        }
    }
    m_isExamining = false;
    co_return findings;
}

QCoro::Task<Result<void>> Doctor::keepKey()
{
    return m_services.vault.storeAgain();
}

} // namespace shoptalk
