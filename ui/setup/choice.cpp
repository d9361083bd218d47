// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choice.h"

#include "domain/registrationstate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::Choice)
public:
    /// Source: Business node, verification_status.
    static QString verification(const QString &status)
    {
        if (status == "verified"_L1)
            return tr("Verified by Meta");
        if (status.startsWith("pending"_L1))
            return tr("Meta is verifying this business");
        if (status == "failed"_L1 || status == "rejected"_L1)
            return tr("Not verified: Meta rejected the documents");
        return status.isEmpty() ? QString() : tr("Not verified by Meta");
    }

    static QString ownership(Waba::Ownership ownership)
    {
        return ownership == Waba::Ownership::Owned ? tr("Owned by this business")
                                                   : tr("Shared with this business");
    }

    /// Source: WhatsApp Business Phone Number node, quality_rating.
    static QString quality(Choice::Mark mark)
    {
        switch (mark) {
        case Choice::Mark::Good:
            return tr("High quality");
        case Choice::Mark::Fair:
            return tr("Medium quality");
        case Choice::Mark::Poor:
            return tr("Low quality");
        case Choice::Mark::None:
            return tr("Not rated yet");
        }
        return {};
    }

    /// Source: messaging limits: customers that may be written to first within 24 hours.
    static QString limit(const QString &tier)
    {
        if (tier == "TIER_UNLIMITED"_L1)
            return tr("No daily limit");
        const QString size = tier.section(u'_', 1, 1);
        const bool isThousands = size.endsWith(u'K');
        const int count = (isThousands ? size.chopped(1) : size).toInt() * (isThousands ? 1000 : 1);
        return count > 0 ? tr("%1 new customers a day").arg(QLocale().toString(count)) : QString();
    }

    /// Source: WhatsApp Business Phone Number node, status, platform_type.
    static QString status(const PhoneNumber &number)
    {
        const QString &status = number.status;
        const bool isElsewhere = !number.isOnBusinessApp && isUnregistered(status, number.platformType);
        if (status == "CONNECTED"_L1)
            return isElsewhere ? tr("Not registered yet") : tr("Connected");
        if (status == "PENDING"_L1 || status == "UNVERIFIED"_L1)
            return tr("Not registered yet");
        if (status == "DISCONNECTED"_L1 || status == "MIGRATED"_L1)
            return tr("Not connected");
        if (status == "BANNED"_L1 || status == "RESTRICTED"_L1)
            return tr("Blocked by Meta");
        if (status == "FLAGGED"_L1)
            return tr("Warned by Meta");
        if (status == "RATE_LIMITED"_L1)
            return tr("Limit reached for now");
        return {};
    }

    /// Source: throughput; numbers that stay in the phone app have less (coexistence).
    static QString throughput(const PhoneNumber &number)
    {
        const bool isKnown = number.throughput == "STANDARD"_L1 || number.throughput == "HIGH"_L1;
        if (!isKnown)
            return {};
        const int perSecond = number.isOnBusinessApp ? 20 : number.throughput == "HIGH"_L1 ? 1000 : 80;
        return tr("Up to %1 messages a second").arg(QLocale().toString(perSecond));
    }

    /// Source: WhatsApp Business Phone Number node, name_status.
    static QString nameStatus(const QString &status)
    {
        if (status == "APPROVED"_L1 || status == "AVAILABLE_WITHOUT_REVIEW"_L1)
            return tr("Name approved");
        if (status == "PENDING_REVIEW"_L1)
            return tr("Name in review");
        if (status == "DECLINED"_L1)
            return tr("Name rejected by Meta");
        return status == "EXPIRED"_L1 ? tr("Name no longer approved") : QString();
    }

    static QString phoneApp() { return tr("Also used in the phone app"); }
};

Choice::Mark markOf(const QString &qualityRating)
{
    if (qualityRating == "GREEN"_L1)
        return Choice::Mark::Good;
    if (qualityRating == "YELLOW"_L1)
        return Choice::Mark::Fair;
    return qualityRating == "RED"_L1 ? Choice::Mark::Poor : Choice::Mark::None;
}

Choice choiceOf(const PhoneNumber &number)
{
    const Choice::Mark mark = markOf(number.qualityRating);
    QStringList facts{ChoiceText::quality(mark), ChoiceText::limit(number.messagingLimit),
                      ChoiceText::throughput(number), ChoiceText::nameStatus(number.nameStatus),
                      ChoiceText::status(number)};
    if (number.isOnBusinessApp)
        facts << ChoiceText::phoneApp();
    facts.removeAll(QString());
    return {number.id.value(), number.displayPhoneNumber, number.verifiedName, facts, mark};
}

} // namespace

QList<Choice> choicesOf(const QList<BusinessManager> &businesses)
{
    QList<Choice> choices;
    for (const BusinessManager &business : businesses)
        choices << Choice{
            business.id.value(), business.name, ChoiceText::verification(business.verificationStatus), {}};
    return choices;
}

QList<Choice> choicesOf(const QList<Waba> &wabas)
{
    QList<Choice> choices;
    for (const Waba &waba : wabas)
        choices << Choice{waba.id.value(), waba.name, ChoiceText::ownership(waba.ownership), {}};
    return choices;
}

QList<Choice> choicesOf(const QList<PhoneNumber> &numbers)
{
    QList<Choice> choices;
    for (const PhoneNumber &number : numbers)
        choices << choiceOf(number);
    return choices;
}

QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace shoptalk
