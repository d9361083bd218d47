// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/supportdetails.h"

#include "ui/theme/isolated.h"

namespace shoptalk {

namespace {

/// A failed message that is queued again has no failure any more, and an inbound one may have had Meta's.
bool hasFailed(const Message &message)
{
    return message.direction == Direction::Inbound || message.delivery == Delivery::Failed;
}

} // namespace

QStringList SupportDetails::lines(const Message &message)
{
    if (!hasFailed(message))
        return {};
    QStringList lines;
    const SendFailure &failure = message.failure;
    if (failure.meta && failure.meta->subcode != 0)
        lines << tr("WhatsApp’s error code: %1, sub-code %2")
                     .arg(QString::number(failure.meta->code), QString::number(failure.meta->subcode));
    else if (failure.meta)
        lines << tr("WhatsApp’s error code: %1").arg(QString::number(failure.meta->code));
    if (failure.detail.isEmpty())
        return lines;
    return lines << (failure.meta ? tr("WhatsApp’s own words: %1") : tr("Shoptalk’s own word for it: %1"))
                        .arg(isolated(failure.detail));
}

QString SupportDetails::report(const Message &message)
{
    QStringList report = lines(message);
    if (report.isEmpty())
        return {};
    if (!message.wamid.isEmpty())
        report << tr("WhatsApp’s message ID: %1").arg(isolated(message.wamid.value()));
    report << tr("Time: %1").arg(message.sentAt.toUTC().toString(Qt::ISODate));
    return report.join(u'\n');
}

} // namespace shoptalk
