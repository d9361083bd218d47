// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupmessagetable.h"

#include <QtGlobal>

namespace shoptalk {

namespace {

using Action = SetupMessage::Action;

constexpr const char *useBrowser = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Use my browser instead");
constexpr const char *logInAgain = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Log in again");

constexpr SetupMessageEntry metaEntries[] = {
    {.reason = Reason::LoginClosed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login window was closed"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing has changed. Continue whenever you are ready."),
     .tone = Notice::Info},
    {.reason = Reason::LoginDeclined,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The connection was not allowed"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Nothing has changed. Shoptalk needs the permissions below to show your "
                               "messages and send your replies. Continue if you change your mind."),
     .tone = Notice::Info},
    {.reason = Reason::LoginError,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook reported a problem"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "The login did not finish. Try again. If it keeps happening, tell the person "
                               "who runs your relay. The app at Meta may not be set up yet."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::LoginUnreachable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook’s login did not load"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Check your internet connection, then try again."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::LoginHangs,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login page does not answer"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Nothing has changed. You can wait, open the page again, or log in with your own browser."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::LoginSlow,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login page is slow to load"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Check your internet connection. You can wait, open the page again, or log in with your own "
         "browser."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::LoginCrashed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login window stopped"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "That should not happen. Nothing has changed. Try again."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::BrowserMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No browser opened"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Shoptalk found no browser on this computer. Continue with Facebook here instead.")},
    {.reason = Reason::BrowserTimeout,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing came back from the browser"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "You have ten minutes to log in there. Nothing was saved. Try again."),
     .canRetry = true},
    {.reason = Reason::SignupNotConfigured,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your relay does not offer the sign-up"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "Create the WhatsApp Business account at business.facebook.com, then continue "
                           "with Facebook here. The person who runs your relay can switch the sign-up on.")},
    {.reason = Reason::SignupCancelled,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The sign-up was not finished"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Nothing was saved here. What you created at Meta is still there. Start again and choose it."),
     .tone = Notice::Info,
     .canRetry = true},
    {.reason = Reason::SignupReported,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta could not finish the sign-up"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "You reported a problem there, and Meta’s support received it. Nothing was "
                               "saved here. You can try again at any time."),
     .canRetry = true},
    {.reason = Reason::SignupWithoutCode,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta did not let Shoptalk in"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "The sign-up was finished, but Meta gave Shoptalk no permission, so nothing "
                               "was saved here. What you created at Meta is still there. Start again, choose "
                               "it, and leave the window open until the end."),
     .canRetry = true},
    {.reason = Reason::SignupUnnamed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Please choose again"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "The sign-up was successful, but its window was closed before Meta told "
                               "Shoptalk what you chose. Choose it here."),
     .tone = Notice::Info},
    {.reason = Reason::PastedMalformed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not a token"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "A token is one long word without spaces. Copy all of it in Meta’s business "
                               "settings, then paste it here.")},
    {.reason = Reason::PastedUnknown,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta does not accept this token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.")},
    {.reason = Reason::PastedExpired,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token has expired"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Generate a new one in Meta’s business settings. You can choose there that it never expires.")},
    {.reason = Reason::PastedOtherApp,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token is for another app"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "When you generate it, choose your relay’s app. The person who runs your relay knows its name.")},
    {.reason = Reason::PastedNotSystem,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not a system user token"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "It belongs to a person or an app. Generate one for a system user in Meta’s "
                               "business settings, or log in with Facebook.")},
    {.reason = Reason::PastedPermissions,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token does not have all permissions"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Generate a new one with business_management, whatsapp_business_management "
                               "and whatsapp_business_messaging.")},
    {.reason = Reason::StateMismatch,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This was not the login that you started"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "To protect your account, nothing was saved. Log in again from here. Never "
                               "use a login link that somebody sent you."),
     .tone = Notice::Danger,
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = Reason::OauthRefused,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook did not accept the login"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "A login works once, and only for a few minutes. Log in again."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = Reason::PermissionsMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "A permission is missing"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Shoptalk needs every permission on the list. Log in again and leave all of them switched on."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = Reason::OtherAccount,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Somebody else logged in"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "This number was connected with another Facebook account, so nothing was changed. "
                           "Log in with that account. You may have to log out at Facebook first.")},
    {.reason = Reason::OtherSystemUser,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not the same system user"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This number was connected with a system user token, so nothing was changed. Generate a new token "
         "for the same system user in Meta’s business settings, then paste it.")},
    {.reason = Reason::OtherBusiness,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is another business"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "This number was connected through Meta’s sign-up, so nothing was changed. "
                               "Open the sign-up again, and choose the same business there.")},
    {.reason = Reason::PastedEnded,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta no longer accepts the token"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "It has expired, or it was deleted. Generate a new one for the same system "
                               "user. Your choices are kept.")},
    {.reason = Reason::SignupEnded,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta no longer lets Shoptalk in"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "The permission from the sign-up has ended. Go through the sign-up again and "
                               "choose the same business. Your choices are kept.")},
    {.reason = Reason::LoginExpired,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your Facebook login has ended"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Meta ends a login after some weeks, or when the password or the permissions "
                               "change. Log in again to continue from here."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = Reason::AccessMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your Facebook account is not allowed to do this"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Ask an administrator of the business to give you full control in Meta Business settings, "
         "then try again. Or log in with another Facebook account."),
     .canRetry = true,
     .action = Action::SignIn,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Use another account")},
    {.reason = Reason::NoBusinessManagers,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No business found"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask "
         "an administrator to add you under Settings, Users, People. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Use another account")},
    {.reason = Reason::NoWabas,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No WhatsApp account in this business"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. "
                               "Or ask an administrator to share one with you. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another business")},
    {.reason = Reason::NoPhoneNumbers,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No phone number in this account"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add "
                               "one that can receive a call or a text message. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another account")},
    {.reason = Reason::RateLimited,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "A short pause, please"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "There were too many requests in a short time. Nothing is lost. Wait a few "
                               "minutes, then try again."),
     .tone = Notice::Info,
     .canRetry = true},
    {.reason = Reason::MetaDisturbed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta has a problem at the moment"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing is lost. Wait a few minutes, then try again."),
     .canRetry = true},
    {.reason = Reason::NoNetwork,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No connection"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "Check your internet connection, then try again. You will continue from here."),
     .canRetry = true},
    {.reason = Reason::MetaRejected,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta refused this"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Try again. If it keeps happening, give the person who runs your relay this error code: %1"),
     .canRetry = true},
    {.reason = Reason::ListEndless,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This list could not be loaded completely"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Meta sent more entries than there can be, so none are shown. Try again. If "
                               "it keeps happening, look for a newer version of Shoptalk."),
     .canRetry = true},
    {.reason = Reason::NotUnderstood,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The answer was not understood"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Try again. If it keeps happening, look for a newer version of Shoptalk."),
     .canRetry = true},
    {.reason = Reason::Cancelled,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Stopped"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing has changed. Continue whenever you are ready."),
     .tone = Notice::Info,
     .canRetry = true},
};

} // namespace

std::span<const SetupMessageEntry> metaMessages()
{
    return metaEntries;
}

} // namespace shoptalk
