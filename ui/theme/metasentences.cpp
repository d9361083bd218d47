// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metasentences.h"

#include "ui/theme/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace shoptalk {

namespace {

/// The texts of one sentence. A context without a text of its own reads the one for sending.
struct Row {
    MetaSentence sentence;
    const char *sending;
    const char *settings = nullptr;
    const char *title = nullptr; ///< The headline in the set-up.
    const char *setUp = nullptr;
};

constexpr const char *logInAgain =
    QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "Log in again; what you chose is kept.");

constexpr Row rows[] = {
    {.sentence = MetaSentence::NotTaken,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "WhatsApp did not take this message."),
     .settings = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "WhatsApp refused this without saying why."),
     .setUp = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "Meta refused this without saying why. Try again, or ask the person who runs your relay.")},
    {.sentence = MetaSentence::Disturbance,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "WhatsApp is having a problem right now. Please try again in a few minutes.")},
    {.sentence = MetaSentence::TooManyRequests,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Too many requests in a short time. Wait a few minutes, then try again.")},
    {.sentence = MetaSentence::TooManyChanges,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Too many changes in a short time. Wait a few minutes, then try again.")},
    // An ended login: the banner, the doctor, the settings and a message say the same. "Reconnect" is
    // beside it or in the banner.
    {.sentence = MetaSentence::LoggedOut,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Facebook has ended your login. Reconnect to continue."),
     .title = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "Facebook has ended your login"),
     .setUp = logInAgain},
    {.sentence = MetaSentence::AppRemoved,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "Shoptalk was removed in your Facebook settings. Reconnect and allow it once more."),
     .title = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "Shoptalk was removed in your Facebook settings"),
     .setUp = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                "Log in again and allow it once more; what you chose is kept.")},
    {.sentence = MetaSentence::SecurityCheck,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "Facebook wants to check that it is you. Log in at facebook.com first, then reconnect."),
     .title = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "Facebook wants to check that it is you"),
     .setUp = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "Log in at facebook.com and follow the instructions there, then log in here again.")},
    {.sentence = MetaSentence::PasswordChanged,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Your Facebook password was changed. Reconnect with the new one."),
     .title = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "Your Facebook password was changed"),
     .setUp = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                "That ended the login. Log in again with the new password.")},
    {.sentence = MetaSentence::LoginExpired,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Your Facebook login has expired, as it does about every 60 days. "
                                  "Reconnect to continue."),
     .title = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "Your Facebook login has expired"),
     .setUp = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                "That happens about every 60 days. Log in again; what you chose is kept.")},
    {.sentence = MetaSentence::DataAccessOver,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "Your Facebook login has expired: Facebook asks for a new one after 90 days. "
                           "Reconnect to continue."),
     .setUp = logInAgain},
    {.sentence = MetaSentence::AccountNotConfirmed,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "Your Facebook account is not confirmed yet. Confirm it first (Facebook has sent "
                           "you an e-mail), then reconnect."),
     .title = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "Your Facebook account is not confirmed yet"),
     .setUp = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                "Confirm it first (Facebook has sent you an e-mail), then log in again.")},
    {.sentence = MetaSentence::NoRole,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "You have no role in this business. Ask an administrator of the business "
                                  "for access, then reconnect."),
     .title = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "You have no role in this business"),
     .setUp = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                "Ask an administrator of the business for access, then log in again.")},
    {.sentence = MetaSentence::PermissionMissing,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Your Facebook account isn’t allowed to use this WhatsApp account. Ask an "
                                  "administrator for access.")},
    {.sentence = MetaSentence::PermissionRemoved,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "A permission that Shoptalk needs is missing. Reconnect and allow everything on the list.")},
    {.sentence = MetaSentence::NumberGone,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "This phone number no longer exists in WhatsApp."),
     .settings = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.")},
    {.sentence = MetaSentence::NumberDisconnected,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "This number is no longer connected. Connect it again in Settings, Facebook "
                           "accounts, then try again.")},
    {.sentence = MetaSentence::FieldRefused,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "WhatsApp could not use something in this message. Check the text and the recipient."),
     .settings = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                   "WhatsApp could not use something you entered. Check it and try again.")},
    {.sentence = MetaSentence::AccountRestricted,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "WhatsApp has restricted this account because of its rules. Meta’s "
                                  "Business Support Home says why; you can ask for a review there."),
     .settings = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                   "Meta has blocked this for now because of its rules. Try again tomorrow, "
                                   "or look in Meta’s Business Support Home.")},
    {.sentence = MetaSentence::AccountLocked,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "This WhatsApp account is locked. WhatsApp Manager says why.")},
    {.sentence = MetaSentence::CountryNotAllowed,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "WhatsApp does not let your type of business write to this country.")},
    {.sentence = MetaSentence::DisplayNameMissing,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This number needs an approved display name first. Choose one in Settings, under Numbers.")},
    {.sentence = MetaSentence::PaymentProblem,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.")},
    {.sentence = MetaSentence::RegisterAgain,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This phone number must be registered again. You can do that in Settings, under Numbers.")},
    {.sentence = MetaSentence::NumberUpgrade,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "WhatsApp is upgrading this number. Please wait a minute, then try again.")},
    {.sentence = MetaSentence::BlockedByUs,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "You have blocked this customer. Unblock to write.")},
    {.sentence = MetaSentence::SlowedDown,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Too many messages in a short time. Wait a moment, then try again.")},
    {.sentence = MetaSentence::HeldBackByExperiment,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "WhatsApp did not deliver this offer to this customer. Please don’t send it again.")},
    {.sentence = MetaSentence::OwnNumber,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "You cannot write to your own number.")},
    {.sentence = MetaSentence::NotReachable,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "This customer cannot be reached on WhatsApp. Check the number or call.")},
    {.sentence = MetaSentence::TestNumber,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "The test number may only write to registered test phones.")},
    {.sentence = MetaSentence::WindowClosed,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "More than 24 hours have passed since the customer’s last message. Send "
                                  "a template instead.")},
    {.sentence = MetaSentence::SpamLimit,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "WhatsApp limits how many messages this number can send. The reason may be "
                                  "that people blocked or reported earlier ones. Send fewer and more useful "
                                  "messages for a while.")},
    {.sentence = MetaSentence::MarketingCap,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "WhatsApp is holding back offers for this customer. Please don’t send it again today.")},
    {.sentence = MetaSentence::MarketingStopped,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "This customer does not want offers. Please take them off your list.")},
    {.sentence = MetaSentence::CannotBeShown,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "This kind of message cannot be sent or shown here.")},
    {.sentence = MetaSentence::CustomerFileNotFetched,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "The customer’s file could not be downloaded. Ask for a smaller one.")},
    {.sentence = MetaSentence::FileRefused,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "WhatsApp does not take this kind or size of file. Choose another one.")},
    {.sentence = MetaSentence::UploadLost,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "The file did not reach WhatsApp: the connection broke off each time. Check "
                           "your internet connection, then try again.")},
    {.sentence = MetaSentence::PairLimit,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Too many messages in a short time. Wait a moment, then try again.")},
    {.sentence = MetaSentence::OnlyOnThePhone,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "This message is only on the phone. Open it in the WhatsApp Business app.")},
    {.sentence = MetaSentence::ReactionRefused,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "WhatsApp takes reactions only to messages of the last 30 days that were not deleted.")},
    {.sentence = MetaSentence::PhoneNumberNeeded,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "This message needs the customer’s phone number. Ask the customer for it.")},
    {.sentence = MetaSentence::OffersSwitchedOff,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "Offers are switched off for this account. You can switch them on in WhatsApp Manager.")},
    {.sentence = MetaSentence::WrongTemplateCategories,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "WhatsApp has paused templates because some are in the wrong category. "
                                  "Check them in WhatsApp Manager.")},
    {.sentence = MetaSentence::PaymentTerms,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Accept WhatsApp’s payment terms in WhatsApp Manager first.")},
    {.sentence = MetaSentence::NotBlocked,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Some customers could not be blocked or unblocked. You can only block "
                                  "people who wrote in the last 24 hours.")},
    {.sentence = MetaSentence::TemplateVariables,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "The template’s placeholders don’t match what was filled in. Check them and try again.")},
    {.sentence = MetaSentence::TemplateNotAvailable,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This template is not available in this language, or is not approved yet. Choose another one.")},
    {.sentence = MetaSentence::TemplatePolicy,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "The template’s text is against WhatsApp’s rules. Change it and send it for approval again.")},
    {.sentence = MetaSentence::TemplatePaused,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "WhatsApp has paused this template because customers did not like it. Try "
                                  "again in a few hours or change it.")},
    {.sentence = MetaSentence::TemplateDisabled,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "WhatsApp has disabled this template for good. Make a new one.")},
    {.sentence = MetaSentence::TemplateText,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "A part of the template is too long or isn’t in a format WhatsApp accepts. "
                                  "Change it and try again.")},
    {.sentence = MetaSentence::TemplateLocked,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "This template cannot be changed right now. Try again later.")},
    {.sentence = MetaSentence::TemplateLimit,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "You have as many templates as WhatsApp allows. Delete one you no longer use.")},
    {.sentence = MetaSentence::TemplateNameTaken,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "There is already a template with this name. Choose another name.")},
    {.sentence = MetaSentence::FormNotAvailable,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "The form in this message is not available right now. Check it in WhatsApp Manager.")},
    {.sentence = MetaSentence::StatisticsNotAvailable,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "WhatsApp has no statistics for this template yet.")},
    {.sentence = MetaSentence::DeregisterFirst,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This number was not removed completely. Remove it once more in Settings, then register it."),
     .settings =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "This number was not removed completely. Remove it once more, then register it.")},
    {.sentence = MetaSentence::WrongPin,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "This PIN is not correct. Check it in Settings, under Numbers."),
     .settings =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "This is not the number’s PIN. Don’t guess: after a few wrong PINs, WhatsApp "
                           "locks it. If you forgot the PIN, reset it in WhatsApp Manager.")},
    {.sentence = MetaSentence::ConfirmNumberFirst,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This number must be confirmed with a code first. You can do that in Settings, under Numbers."),
     .settings =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "The number must be confirmed with a code first.")},
    {.sentence = MetaSentence::PinTries,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "The PIN was wrong too often. Wait 12 hours before you try again.")},
    {.sentence = MetaSentence::PinTooFast,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "The PIN was tried too fast. Wait a few minutes.")},
    {.sentence = MetaSentence::NotRegistered,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This number is not registered yet. You can register it in Settings, under Numbers."),
     .settings = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "This number is not registered yet.")},
    {.sentence = MetaSentence::DeletedJustNow,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "The number was removed a moment ago. Try again in five minutes.")},
    {.sentence = MetaSentence::TooManyRegistrations,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "The number was registered or removed 10 times within three days. Try again in three days.")},
    {.sentence = MetaSentence::CodeRefused,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "This code is not right, or has expired. Check it, or ask for a new one.")},
    {.sentence = MetaSentence::NumberNotMovable,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.")},
    {.sentence = MetaSentence::OldConnectionModel,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This way of connecting is no longer supported. Connect the account again in Settings.")},
    {.sentence = MetaSentence::PastAskedTwice,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Earlier chats were already fetched once. To fetch them again, disconnect "
                                  "the number in the phone app and connect it again.")},
    {.sentence = MetaSentence::PastTooLate,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Earlier chats can only be fetched within 24 hours. Disconnect the number "
                                  "in the phone app and connect it again.")},
    {.sentence = MetaSentence::PastRefused,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "The owner of this number does not share earlier chats. New messages arrive all the same.")},
    {.sentence = MetaSentence::UsernameRefused,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "This username cannot be used. Choose another one, or check it in WhatsApp Manager.")},
    {.sentence = MetaSentence::AlreadyRequested,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "This was already requested. There is nothing more to do.")},
    {.sentence = MetaSentence::AddressNotAllowed,
     .sending =
         QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                           "Meta does not allow this web address. Ask the person who runs your relay.")},
    {.sentence = MetaSentence::LoginCodeRefused,
     .sending = QT_TRANSLATE_NOOP("shoptalk::MetaSentences",
                                  "Facebook did not accept the login. Please log in again.")},
    {.sentence = MetaSentence::CodesTooOften,
     .sending = QT_TRANSLATE_NOOP(
         "shoptalk::MetaSentences",
         "No code was sent, because codes were requested too often. Wait an hour, then try again.")},
};

/// One row per sentence; ui_theme.metasentences checks that none is missing.
const Row &rowOf(MetaSentence sentence)
{
    const Row *found = std::find_if(std::begin(rows), std::end(rows),
                                    [sentence](const Row &row) { return row.sentence == sentence; });
    return found == std::end(rows) ? rows[0] : *found;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("shoptalk::MetaSentences", text);
}

} // namespace

QString metaSentence(MetaSentence sentence, MetaContext context)
{
    const Row &row = rowOf(sentence);
    if (context == MetaContext::SetUp && row.setUp)
        return translated(row.setUp);
    if (context == MetaContext::Settings && row.settings)
        return translated(row.settings);
    return translated(row.sending);
}

QString worksAgainText(const QDateTime &at)
{
    const char *text = QT_TRANSLATE_NOOP("shoptalk::MetaSentences", "It works again from %1.");
    return at.isValid() ? translated(text).arg(Dates().time(at)) : QString();
}

QString metaTitle(MetaSentence sentence)
{
    const Row &row = rowOf(sentence);
    return row.title ? translated(row.title) : QString();
}

} // namespace shoptalk
