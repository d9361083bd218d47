// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numbertext.h"

#include "ui/theme/isolated.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::NumberText)

public:
    static QString ofCode(const QString &code);
    static QString ofKind(const Error &error);
    static QString ofField(ProfileProblem::Field field);
    static QString ofProblem(const ProfileProblem &problem);
    static QString ofVertical(const QString &vertical);
};

QString NumberText::ofCode(const QString &code)
{
    const QHash<QString, QString> words{
        {u"code_invalid"_s, tr("The code has 6 digits.")},
        {u"pin_invalid"_s, tr("A PIN has 6 digits.")},
        {u"name_invalid"_s, tr("Type the name that customers are to see.")},
        {u"text_invalid"_s, tr("The text needs 1 to 140 characters.")},
        {u"profile_invalid"_s, tr("Something in the profile cannot be taken as it is.")},
        {u"meta_136024"_s,
         tr("No code was sent: codes were asked for too often. Wait an hour, then try again.")},
        {u"meta_136025"_s, tr("This code is not right, or too old. Check it, or let a new one come.")},
        {u"meta_133000"_s,
         tr("An earlier removal is not finished. Take the number off once more, then register it.")},
        {u"meta_133005"_s,
         tr("This is not the number's PIN. Don't guess: after a few wrong ones WhatsApp locks it. Who forgot "
            "the PIN resets it in the WhatsApp Manager.")},
        {u"meta_133006"_s, tr("The number has to be confirmed with a code first.")},
        {u"meta_133008"_s, tr("The PIN was wrong too often. Wait 12 hours before the next try.")},
        {u"meta_133009"_s, tr("The PIN was tried too fast. Wait a few minutes.")},
        {u"meta_133010"_s, tr("The number is not registered yet.")},
        {u"meta_133015"_s, tr("The number was removed a moment ago. Try again in five minutes.")},
        {u"meta_133016"_s,
         tr("The number was registered or taken off 10 times within three days. WhatsApp allows the next "
            "time after three days.")}};
    return words.value(code);
}

QString NumberText::ofKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return error.reason == "answer_lost"_L1
            ? tr("No answer came, so it is not known whether it was done. Look again in a minute.")
            : tr("WhatsApp cannot be reached. Nothing was changed. Check this computer's network.");
    case Error::Kind::Unauthorised:
        return tr("The sign-in has ended or a permission is missing. Reconnect on the page Facebook "
                  "accounts.");
    case Error::Kind::RateLimited:
        return tr("WhatsApp was asked too often. Wait a few minutes, then try again.");
    case Error::Kind::Storage:
    case Error::Kind::Secrets:
        return tr("The keychain or the disk of this computer refused.");
    case Error::Kind::Rejected:
        break;
    case Error::Kind::Malformed:
    case Error::Kind::Cancelled:
        return tr("WhatsApp's answer could not be understood. Look again in a minute.");
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
        return tr("%1: WhatsApp does not let it be emptied.").arg(field);
    case ProfileProblem::What::TooLong:
        return tr("%1: at most %2 characters.").arg(field, QLocale().toString(longest(problem.field)));
    case ProfileProblem::What::TooMany:
        return tr("%1: at most two.").arg(field);
    case ProfileProblem::What::NotAnAddress:
        break;
    }
    return problem.field == ProfileProblem::Field::Websites
        ? tr("%1: an address begins with https:// or http://").arg(field)
        : tr("%1: this is no e-mail address.").arg(field);
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
    const QString known = NumberText::ofCode(error.reason.section(u'_', 0, 1));
    return known.isEmpty() ? NumberText::ofKind(error) : known;
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
