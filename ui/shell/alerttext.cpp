// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alerttext.h"

#include "accounts/accountstatus.h"
#include "domain/phonenumber.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/isolated.h"
#include "ui/theme/metasentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct AlertText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::AlertText)

public:
    static QString ofNumber(const AccountAlert &alert, const QString &who);
    static QString ofAccount(const AccountAlert &alert, const QString &who);
    static QString ofPast(const AccountAlert &alert, const QString &who);
    static QString ofAgent(const AccountAlert &alert, const QString &who);
    static QString ofMessages(const AccountAlert &alert, const QString &who);
    static QString ofTemplate(const AccountAlert &alert);
    static QString ofNotice(const AccountAlert &alert, const QString &who);
    static QString who(const AccountAlert &alert);
    static QString customers(const QString &tier);
};

/// Source: webhooks, template_category_update.
TemplateCategory templateCategoryOf(const QString &word)
{
    if (word == "MARKETING"_L1)
        return TemplateCategory::Marketing;
    return word == "AUTHENTICATION"_L1 ? TemplateCategory::Authentication : TemplateCategory::Utility;
}

QString AlertText::who(const AccountAlert &alert)
{
    return alert.number.isEmpty() ? tr("Your WhatsApp account")
                                  : u"\u2066%1\u2069"_s.arg(internationalFormat(WaId(alert.number)));
}

/// Describes a messaging limit such as "TIER_2K".
QString AlertText::customers(const QString &tier)
{
    QString amount = tier.section(u'_', 1);
    const bool isThousands = amount.endsWith(u'K');
    if (isThousands)
        amount.chop(1);
    bool isNumber = false;
    const int number = amount.toInt(&isNumber);
    return isNumber ? tr("%1 customers a day").arg(QLocale().toString(isThousands ? number * 1000 : number))
                    : tr("an unlimited number of customers");
}

QString AlertText::ofNumber(const AccountAlert &alert, const QString &who)
{
    switch (alert.kind) {
    case AlertKind::ThroughputRaised:
        return tr("%1 can now send messages faster. You don’t need to do anything.").arg(who);
    case AlertKind::QualityLow:
        return tr("%1: many customers block or report this number. Write only to people who asked for it, or "
                  "WhatsApp lowers the number of customers you can reach.")
            .arg(who);
    case AlertKind::QualityRecovered:
        return tr("%1: customers’ feedback on this number is good again. You don’t need to do anything.")
            .arg(who);
    case AlertKind::LimitRaised:
        return tr("%1 can now start conversations with more people: %2.").arg(who, customers(alert.word));
    case AlertKind::LimitLowered:
        return tr("%1 can now start conversations with fewer people: %2. Replies to customers don’t count.")
            .arg(who, customers(alert.word));
    case AlertKind::LimitIs:
        return tr("%1: your business can now start conversations with %2.").arg(who, customers(alert.word));
    case AlertKind::NameApproved:
        return tr("%1: the new display name was approved. Customers see it from now on.").arg(who);
    case AlertKind::NameRejected:
        return tr("%1: the new display name was rejected, so the old one stays. You can request another "
                  "under Settings, Numbers.")
            .arg(who);
    default:
        return {};
    }
}

QString AlertText::ofAccount(const AccountAlert &alert, const QString &who)
{
    switch (alert.kind) {
    case AlertKind::Restricted:
        return tr("%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and "
                  "request "
                  "a review, in Meta’s Business Support Home.")
            .arg(who);
    case AlertKind::Violation:
        return tr("%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business "
                  "Support Home. If it happens again, WhatsApp may block the account.")
            .arg(who);
    case AlertKind::WillBeDisabled:
        return tr("%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.")
            .arg(who);
    case AlertKind::Disabled:
        return tr("%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in "
                  "Meta’s "
                  "Business Support Home.")
            .arg(who);
    case AlertKind::Reinstated:
        return tr("%1 can be used again.").arg(who);
    case AlertKind::AccountDeleted:
        return tr("%1 was deleted. Your conversations stay on this computer.").arg(who);
    case AlertKind::Offboarded:
        return tr("%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. "
                  "Connect it again under Settings, Facebook accounts.")
            .arg(who);
    case AlertKind::Reconnected:
        return tr("%1 is connected again. You don’t need to do anything.").arg(who);
    default:
        return {};
    }
}

QString AlertText::ofPast(const AccountAlert &alert, const QString &who)
{
    switch (alert.kind) {
    case AlertKind::HistoryRefused:
        return tr("%1: chats from the phone app are not shared with Shoptalk, so only new messages appear "
                  "here. To add the earlier ones, disconnect the number in the app under Business platform, "
                  "connect it again, and allow sharing.")
            .arg(who);
    case AlertKind::PastAskedBefore:
        return tr("%1: WhatsApp has already shared the earlier chats and contacts of this number once, and "
                  "does so only once. New messages still arrive. To see the earlier ones here, disconnect "
                  "the number in the phone app and connect it again.")
            .arg(who);
    case AlertKind::PastTooLate:
        return tr("%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New "
                  "messages still arrive. To see the earlier ones here, disconnect the number in the phone "
                  "app and connect it again.")
            .arg(who);
    case AlertKind::PastNotGiven:
        return tr("%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages "
                  "still arrive; the earlier ones stay in the phone app.")
            .arg(who, u'\u2068' + alert.word + u'\u2069');
    default:
        return {};
    }
}

QString AlertText::ofAgent(const AccountAlert &alert, const QString &who)
{
    switch (alert.kind) {
    case AlertKind::AgentAnswers:
        return tr("%1: Meta’s AI agent answers some customers for you. Their chats are shown here but don’t "
                  "count as unread. You can switch the agent off in Meta Business Suite.")
            .arg(who);
    case AlertKind::AgentHandsOver:
        return tr("Meta’s AI agent has passed the chat with %1 to you. Please answer there.")
            .arg(u"\u2066%1\u2069"_s.arg(internationalFormat(WaId(alert.subject))));
    default:
        return {};
    }
}

QString AlertText::ofMessages(const AccountAlert &alert, const QString &who)
{
    if (alert.kind == AlertKind::SenderUnknown)
        return tr("%1: a message came that names no sender, so it can’t be shown in a chat. If you expect a "
                  "message, please ask the customer to write again.")
            .arg(who);
    if (alert.kind != AlertKind::PlatformError)
        return {};
    if (alert.word.isEmpty())
        return tr("%1: WhatsApp reported a problem. If messages don’t arrive, see WhatsApp Manager.")
            .arg(who);
    bool isCode = false; // 0 has a meaning of its own
    const Error error{Error::Kind::Rejected, Reason::MetaRefused, MetaCode{alert.word.toInt(&isCode)}, {}};
    if (const std::optional<MetaSentence> sentence = sentenceOf(error); isCode && sentence)
        return u"%1: %2"_s.arg(who, metaSentence(*sentence, MetaContext::Settings));
    return tr("%1: WhatsApp reported a problem with number %2. If messages don’t arrive, see WhatsApp "
              "Manager.")
        .arg(who, isolated(alert.word));
}

QString AlertText::ofTemplate(const AccountAlert &alert)
{
    const QString title = isolated(templateTitle(alert.subject));
    switch (alert.kind) {
    case AlertKind::TemplateApproved:
        return tr("Template %1 was approved. You can send it now.").arg(title);
    case AlertKind::TemplateRejected:
        return tr("Template %1 was rejected. %2").arg(title, rejectionText(alert.word));
    case AlertKind::TemplatePaused:
        return tr("Template %1 is paused for a few hours because customers blocked or reported it. It comes "
                  "back by "
                  "itself. Edit its text, under Settings, Templates, to make it more welcome.")
            .arg(title);
    case AlertKind::TemplateDisabled:
        return tr("Template %1 was disabled for good because too many customers blocked or reported it. "
                  "Create a new "
                  "one with another text under Settings, Templates.")
            .arg(title);
    case AlertKind::TemplateFlagged:
    case AlertKind::TemplateQualityLow:
        return tr("Template %1: customers block or report it. Send it only to people who expect it, or "
                  "WhatsApp pauses "
                  "it.")
            .arg(title);
    case AlertKind::TemplateQualityGood:
        return tr("Template %1: customers’ feedback is good again. You don’t need to do anything.")
            .arg(title);
    case AlertKind::TemplateUnusable:
        return tr("Template %1 can’t be sent any more. See why under Settings, Templates.").arg(title);
    case AlertKind::TemplateCategoryChanged:
        return tr("Template %1 is now in the category “%2”. Messages with it may cost more. If that is "
                  "wrong, ask for "
                  "a review in WhatsApp Manager.")
            .arg(title, categoryText(templateCategoryOf(alert.word)));
    case AlertKind::TemplateCategoryWillChange:
        return tr("Template %1 moves to the category “%2” within a day. Messages with it may then cost more. "
                  "If that "
                  "is wrong, ask for a review in WhatsApp Manager.")
            .arg(title, categoryText(templateCategoryOf(alert.word)));
    default:
        return {};
    }
}

QString AlertText::ofNotice(const AccountAlert &alert, const QString &who)
{
    if (alert.word == "PROFILE_PICTURE_LOST"_L1)
        return tr("%1 lost its profile picture. Set it again.").arg(who);
    if (alert.word == "STATUSES_MISSING"_L1)
        return tr("%1: WhatsApp takes messages but does not deliver them. Often the reason is that no "
                  "payment "
                  "method is set up at Meta. Add one there; then send the messages again.")
            .arg(who);
    if (alert.word == "OBA_APPROVED"_L1)
        return tr("%1 is now an official business account.").arg(who);
    if (alert.word == "OBA_REJECTED"_L1)
        return tr("%1 did not become an official business account.").arg(who);
    if (alert.word.startsWith("INCREASED_CAPABILITIES"_L1))
        return tr("%1 does not get a higher limit for now. WhatsApp Manager tells you why.").arg(who);
    return tr("%1: WhatsApp has a message for you in WhatsApp Manager (%2).").arg(who, isolated(alert.word));
}

} // namespace

QString alertText(const AccountAlert &alert)
{
    const QString who = AlertText::who(alert);
    QString text = AlertText::ofNumber(alert, who);
    if (text.isEmpty())
        text = AlertText::ofAccount(alert, who);
    if (text.isEmpty())
        text = AlertText::ofPast(alert, who);
    if (text.isEmpty())
        text = AlertText::ofAgent(alert, who);
    if (text.isEmpty())
        text = AlertText::ofMessages(alert, who);
    if (text.isEmpty())
        text = AlertText::ofTemplate(alert);
    return text.isEmpty() ? AlertText::ofNotice(alert, who) : text;
}

QUrl alertLink(const AccountAlert &alert)
{
    return alert.word == "STATUSES_MISSING"_L1 ? QUrl(u"https://business.facebook.com/billing_hub"_s)
                                               : QUrl();
}

AlertTarget alertTarget(const AccountAlert &alert)
{
    if (!alertLink(alert).isEmpty())
        return AlertTarget::Web;
    if (alert.kind > AlertKind::LastOfAccount)
        return AlertTarget::Templates;
    switch (alert.kind) {
    case AlertKind::AgentHandsOver:
        return AlertTarget::Chat;
    case AlertKind::AccountDeleted:
    case AlertKind::Offboarded:
    case AlertKind::Reconnected:
        return AlertTarget::Accounts;
    default:
        return AlertTarget::Numbers;
    }
}

Notice alertTone(AlertKind kind)
{
    switch (kind) {
    case AlertKind::ThroughputRaised:
    case AlertKind::QualityRecovered:
    case AlertKind::LimitRaised:
    case AlertKind::NameApproved:
    case AlertKind::Reinstated:
    case AlertKind::Reconnected:
    case AlertKind::TemplateApproved:
    case AlertKind::TemplateQualityGood:
        return Notice::Success;
    case AlertKind::LimitIs:
    case AlertKind::Notice:
    case AlertKind::HistoryRefused:
    case AlertKind::PastAskedBefore:
    case AlertKind::PastTooLate:
    case AlertKind::PastNotGiven:
    case AlertKind::AgentAnswers:
        return Notice::Info;
    case AlertKind::Disabled:
    case AlertKind::WillBeDisabled:
    case AlertKind::AccountDeleted:
    case AlertKind::Offboarded:
    case AlertKind::TemplateDisabled:
        return Notice::Danger;
    default:
        return Notice::Warning;
    }
}

} // namespace shoptalk
