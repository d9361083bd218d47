// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/preparationqueue.h"

#include "outbox/filepreparation.h"

namespace shoptalk {

namespace {
constexpr qsizetype preparationsAtOnce = 2;
} // namespace

void PreparationQueue::add(FilePreparation &preparation)
{
    connect(&preparation, &FilePreparation::finished, this, [this, which = &preparation] { remove(which); });
    connect(&preparation, &QObject::destroyed, this, [this, which = &preparation] { remove(which); });
    m_waiting << &preparation;
    startNext();
}

void PreparationQueue::startNext()
{
    if (m_waiting.isEmpty() || m_running.size() >= preparationsAtOnce)
        return;
    m_running << m_waiting.takeFirst();
    m_running.last()->start();
}

void PreparationQueue::remove(FilePreparation *preparation)
{
    m_waiting.removeOne(preparation);
    if (m_running.removeOne(preparation))
        startNext();
}

} // namespace shoptalk
