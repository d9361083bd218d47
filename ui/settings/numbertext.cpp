// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numbertext.h"

#include "accounts/accountstatus.h"
#include "accounts/worksagain.h"
#include "ui/theme/isolated.h"
#include "ui/theme/metasentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::NumberText)

public:
    static QString ofReason(Reason reason);
    static QString ofKind(const Error &error);
    static QString ofField(ProfileProblem::Field field);
    static QString ofProblem(const ProfileProblem &problem);
    static QString ofVertical(const QString &vertical);
};

QString NumberText::ofReason(Reason reason)
{
    switch (reason) {
    case Reason::CodeInvalid:
        return tr("The code has 6 digits.");
    case Reason::PinInvalid:
        return tr("A PIN has 6 digits.");
    case Reason::NameInvalid:
        return tr("Type the name that customers are to see.");
    case Reason::TextInvalid:
        return tr("The text needs 1 to 140 characters.");
    case Reason::ProfileInvalid:
        return tr("Something in the profile cannot be used as it is.");
    default:
        return {};
    }
}

QString NumberText::ofKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return error.reason == Reason::AnswerLost
            ? tr("No answer came, so we don’t know whether it worked. Check again in a minute.")
            : tr("WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.");
    case Error::Kind::Unauthorised:
        return tr("Your Facebook login has expired or a permission is missing. Reconnect on the page "
                  "Facebook accounts.");
    case Error::Kind::RateLimited:
        return tr("WhatsApp was asked too often. Wait a few minutes, then try again.");
    case Error::Kind::Storage:
    case Error::Kind::Secrets:
        return tr(
            "This computer could not save it. Check that the keychain is unlocked and the disk is not full.");
    case Error::Kind::Rejected:
        break;
    case Error::Kind::Malformed:
    case Error::Kind::Cancelled:
        return tr("WhatsApp’s answer could not be understood. Check again in a minute.");
    }
    if (error.detail.isEmpty())
        return tr("WhatsApp refused it without saying why.");
    return tr("WhatsApp refused it and says: %1").arg(isolated(error.detail));
}

QString NumberText::ofField(ProfileProblem::Field field)
{
    switch (field) {
    case ProfileProblem::Field::About:
        return tr("About");
    case ProfileProblem::Field::Address:
        return tr("Address");
    case ProfileProblem::Field::Description:
        return tr("Description");
    case ProfileProblem::Field::Email:
        return tr("E-mail");
    case ProfileProblem::Field::Websites:
        return tr("Websites");
    }
    return {};
}

QString NumberText::ofProblem(const ProfileProblem &problem)
{
    const QString field = ofField(problem.field);
    switch (problem.what) {
    case ProfileProblem::What::Emptied:
        return tr("%1: WhatsApp does not allow this to be empty.").arg(field);
    case ProfileProblem::What::TooLong:
        return tr("%1: at most %2 characters.").arg(field, QLocale().toString(longest(problem.field)));
    case ProfileProblem::What::TooMany:
        return tr("%1: at most two.").arg(field);
    case ProfileProblem::What::NotAnAddress:
        break;
    }
    return problem.field == ProfileProblem::Field::Websites
        ? tr("%1: an address starts with https:// or http://").arg(field)
        : tr("%1: this is not an e-mail address.").arg(field);
}

QString NumberText::ofVertical(const QString &vertical)
{
    const QHash<QString, QString> names{{u"ALCOHOL"_s, tr("Alcoholic drinks")},
                                        {u"APPAREL"_s, tr("Clothing")},
                                        {u"AUTO"_s, tr("Cars and vehicles")},
                                        {u"BEAUTY"_s, tr("Beauty and care")},
                                        {u"EDU"_s, tr("Education")},
                                        {u"ENTERTAIN"_s, tr("Entertainment")},
                                        {u"EVENT_PLAN"_s, tr("Events")},
                                        {u"FINANCE"_s, tr("Finance")},
                                        {u"GOVT"_s, tr("Public service")},
                                        {u"GROCERY"_s, tr("Groceries")},
                                        {u"HEALTH"_s, tr("Health")},
                                        {u"HOTEL"_s, tr("Hotel")},
                                        {u"NONPROFIT"_s, tr("Non-profit")},
                                        {u"NOT_A_BIZ"_s, tr("Not a business")},
                                        {u"ONLINE_GAMBLING"_s, tr("Online gambling")},
                                        {u"OTC_DRUGS"_s, tr("Pharmacy")},
                                        {u"OTHER"_s, tr("Something else")},
                                        {u"PHYSICAL_GAMBLING"_s, tr("Gambling")},
                                        {u"PROF_SERVICES"_s, tr("Professional services")},
                                        {u"RESTAURANT"_s, tr("Restaurant")},
                                        {u"RETAIL"_s, tr("Shop")},
                                        {u"TRAVEL"_s, tr("Travel")}};
    return names.value(vertical, vertical);
}

} // namespace

QString numberRefusal(const Error &error)
{
    if (const QString known = NumberText::ofReason(error.reason); !known.isEmpty())
        return known;
    const std::optional<MetaSentence> sentence = sentenceOf(error);
    const bool isRefused = error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Unauthorised;
    if (isRefused && sentence)
        return metaSentence(*sentence, MetaContext::Settings);
    if (const QString again = worksAgainText(worksAgainAt(error)); sentence && !again.isEmpty())
        return metaSentence(*sentence, MetaContext::Settings) + u' ' + again;
    return NumberText::ofKind(error);
}

QString profileProblem(const ProfileProblem &problem)
{
    return NumberText::ofProblem(problem);
}

QString verticalName(const QString &vertical)
{
    return NumberText::ofVertical(vertical);
}

} // namespace shoptalk
