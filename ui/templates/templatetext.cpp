// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatetext.h"

#include "accounts/accountstatus.h"
#include "accounts/worksagain.h"
#include "ui/theme/metasentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct TemplateStrings {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::TemplateStrings)

public:
    static QString status(TemplateStatus status);
    static QString advice(const Template &whole);
    static QString rejection(const QString &reason);
    static QString obstacle(TemplateObstacle obstacle, TemplateStatus status);
    static QString error(const Error &error);
};

QString TemplateStrings::status(TemplateStatus status)
{
    switch (status) {
    case TemplateStatus::Pending:
        return tr("In review");
    case TemplateStatus::Approved:
        return tr("Ready to send");
    case TemplateStatus::Rejected:
        return tr("Rejected");
    case TemplateStatus::Paused:
        return tr("Paused");
    case TemplateStatus::Disabled:
        return tr("Disabled");
    case TemplateStatus::InAppeal:
        return tr("Being reviewed again");
    case TemplateStatus::PendingDeletion:
        return tr("Being deleted");
    case TemplateStatus::Deleted:
        return tr("Deleted");
    case TemplateStatus::LimitExceeded:
        return tr("Limit reached");
    case TemplateStatus::Archived:
        return tr("Archived");
    case TemplateStatus::Locked:
        return tr("Locked");
    case TemplateStatus::Unknown:
        break;
    }
    return tr("Not usable");
}

QString TemplateStrings::advice(const Template &whole)
{
    switch (whole.status) {
    case TemplateStatus::Pending:
        return tr(
            "WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.");
    case TemplateStatus::Approved:
        return whole.quality == TemplateQuality::Red || whole.quality == TemplateQuality::Yellow
            ? tr("Customers block or report this template. Send it only to people who expect it, or "
                 "WhatsApp pauses it.")
            : QString();
    case TemplateStatus::Rejected:
        return rejection(whole.rejectionReason);
    case TemplateStatus::Paused:
        return tr(
            "Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. "
            "It comes back by itself. Edit its text to make it more welcome.");
    case TemplateStatus::Disabled:
        return tr(
            "WhatsApp disabled this template for good because too many customers blocked or reported it. "
            "Create a new one with another text.");
    case TemplateStatus::InAppeal:
        return tr("WhatsApp is looking at this template once more. You can send it when the review is over.");
    case TemplateStatus::LimitExceeded:
        return tr(
            "Your account has as many templates as WhatsApp allows. Delete one that you no longer use.");
    case TemplateStatus::Archived:
        return tr("This template is archived. Unarchive it in WhatsApp Manager to send it again.");
    case TemplateStatus::Locked:
        return tr("WhatsApp locked this template. WhatsApp Manager tells you why.");
    case TemplateStatus::PendingDeletion:
    case TemplateStatus::Deleted:
        return tr("This template was deleted. It can no longer be sent.");
    case TemplateStatus::Unknown:
        break;
    }
    return tr("WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.");
}

QString TemplateStrings::rejection(const QString &reason)
{
    if (reason == "ABUSIVE_CONTENT"_L1)
        return tr(
            "WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and "
            "send it for review again.");
    if (reason == "INVALID_FORMAT"_L1 || reason == "TAG_CONTENT_MISMATCH"_L1)
        return tr(
            "WhatsApp rejected its form. Check that the variables and their examples fit the text, and that "
            "the text is in the language you chose.");
    if (reason == "INCORRECT_CATEGORY"_L1)
        return tr(
            "WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; "
            "choose the right category and send it for review again.");
    if (reason == "PROMOTIONAL"_L1)
        return tr(
            "WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take "
            "the advertising out.");
    if (reason == "SCAM"_L1)
        return tr(
            "WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or "
            "payments, and say who you are.");
    return tr(
        "WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and "
        "send it for review again.");
}

QString TemplateStrings::obstacle(TemplateObstacle obstacle, TemplateStatus status)
{
    switch (obstacle) {
    case TemplateObstacle::None:
        return {};
    case TemplateObstacle::NotApproved:
        return TemplateStrings::status(status);
    case TemplateObstacle::MarketingStopped:
        return tr("This customer asked not to get offers");
    case TemplateObstacle::PhoneNumberUnknown:
        return tr("Codes can be sent to phone numbers only");
    case TemplateObstacle::NotSupported:
        return tr("Has a part that can’t be filled in here");
    }
    return {};
}

QString TemplateStrings::error(const Error &error)
{
    if (error.reason == Reason::FileTypeRefused)
        return tr("WhatsApp takes pictures as JPEG or PNG here, videos as MP4, and documents as PDF. Choose "
                  "another file.");
    if (error.reason == Reason::FileTooLarge)
        return tr("This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.");
    if (error.reason == Reason::PictureGone)
        return tr(
            "WhatsApp did not give back the file in the heading. Refresh the templates and try again, or "
            "change this template in WhatsApp Manager.");
    if (error.reason == Reason::AppUnknown)
        return tr("The relay has not said yet which Meta app it works for. Check the connection on the page "
                  "Connection doctor, then try again.");
    if (error.reason == Reason::DiskError)
        return tr("This file could not be read. Choose another one.");
    switch (error.kind) {
    case Error::Kind::Network:
        return tr("WhatsApp can’t be reached. Check your internet connection and try again.");
    case Error::Kind::Unauthorised:
        return tr("Log in to Facebook again under Settings, Facebook accounts, then try again.");
    case Error::Kind::RateLimited:
        return tr("That was too often in a short time. Wait a few minutes, then try again.");
    case Error::Kind::Storage:
        return tr(
            "This could not be saved on this computer. Check that the disk is not full, then try again.");
    default:
        return tr("WhatsApp did not accept this. Check the text and try again.");
    }
}

/// Source: Cloud API, supported languages.
constexpr const char *languageCodes =
    "af sq ar ar_EG ar_AE az bn bg ca zh_CN zh_HK zh_TW hr cs da nl nl_BE en en_GB en_US en_AU en_CA en_IN "
    "et fil "
    "fi fr fr_BE fr_CA fr_CH ka de de_AT de_CH el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt "
    "mk ms "
    "ml mr nb fa pl pt_BR pt_PT pa ro ru sr sk sl es es_AR es_ES es_MX sw sv ta te th tr uk ur uz vi zu";

} // namespace

QString templateTitle(const QString &name)
{
    QString title = name;
    title.replace(u'_', u' ');
    title = title.simplified();
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

QString languageName(const QString &code)
{
    // Qt names these by a country where the code has none: "American English" for "en".
    static const QHash<QString, QString> plainNames{{u"de"_s, u"Deutsch"_s},    {u"en"_s, u"English"_s},
                                                    {u"es"_s, u"español"_s},    {u"fr"_s, u"français"_s},
                                                    {u"nl"_s, u"Nederlands"_s}, {u"pt"_s, u"português"_s}};
    const QLocale locale(code);
    const QString name = plainNames.value(code.section(u'_', 0, 0), locale.nativeLanguageName());
    if (locale.language() == QLocale::C || name.isEmpty())
        return code;
    return code.contains(u'_') ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

QStringList templateLanguages()
{
    QStringList codes = QString::fromLatin1(languageCodes).split(u' ');
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(languageName(a), languageName(b)) < 0;
    });
    return codes;
}

QString statusText(TemplateStatus status)
{
    return TemplateStrings::status(status);
}

Notice statusTone(TemplateStatus status)
{
    switch (status) {
    case TemplateStatus::Approved:
        return Notice::Success;
    case TemplateStatus::Pending:
    case TemplateStatus::InAppeal:
        return Notice::Info;
    case TemplateStatus::Rejected:
    case TemplateStatus::Disabled:
        return Notice::Danger;
    default:
        return Notice::Warning;
    }
}

QString statusAdvice(const Template &whole)
{
    return TemplateStrings::advice(whole);
}

QString rejectionText(const QString &reason)
{
    return TemplateStrings::rejection(reason);
}

QString obstacleText(TemplateObstacle obstacle, TemplateStatus status)
{
    return TemplateStrings::obstacle(obstacle, status);
}

QString templateErrorText(const Error &error)
{
    const std::optional<MetaSentence> sentence = sentenceOf(error);
    const bool isRefused = error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Unauthorised;
    if (isRefused && sentence)
        return metaSentence(*sentence, MetaContext::Settings);
    if (const QString again = worksAgainText(worksAgainAt(error)); sentence && !again.isEmpty())
        return metaSentence(*sentence, MetaContext::Settings) + u' ' + again;
    return TemplateStrings::error(error);
}

} // namespace shoptalk
