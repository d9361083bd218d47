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

QCoro::Task<QList<Finding>> Doctor::runChecks()
{
    QList<Finding> findings;
    if (m_isChecking)
        co_return findings;
    m_isChecking = true;
    const QPointer<Doctor> self(this);
    DiagnosticRun known;
    for (int link = 0; link <= static_cast<int>(lastLink); ++link) {
        const ChainLink each = static_cast<ChainLink>(link);
        const QList<Finding> found = co_await checkLink(each, m_services, &known);
        findings << found;
        for (const Finding &finding : found) {
            if (!self)
                co_return findings;
            Q_EMIT checked(finding);
        }
    }
    m_isChecking = false;
    co_return findings;
}

QCoro::Task<Result<void>> Doctor::keepKey()
{
    return m_services.vault.storeAgain();
}

} // namespace shoptalk
