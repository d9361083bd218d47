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
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "You did not allow the connection"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "That is fine, and nothing has changed. Shoptalk can show and answer your messages only with "
         "the permissions below; continue if you change your mind."),
     .tone = Notice::Info},
    {.reason = Reason::LoginError,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook reported a problem"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The login did not finish. Try again; if it happens once more, tell the person who runs your "
         "relay: the app at Meta may not be set up yet."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::LoginUnreachable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook's login did not load"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Check your internet connection, then try again."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::LoginHangs,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login page does not answer"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Nothing has changed, and Shoptalk itself goes on. You can wait, open the page again, or log in "
         "with your own browser."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::LoginSlow,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login page takes long to load"),
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
                               "That should not happen. Nothing has changed; try again."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = Reason::BrowserMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No browser opened"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Your system has no browser that Shoptalk could open. Continue with Facebook here instead.")},
    {.reason = Reason::BrowserTimeout,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing came back from the browser"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "A login there is good for ten minutes. Nothing was stored; begin it again."),
     .canRetry = true},
    {.reason = Reason::SignupNotConfigured,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This relay offers no sign-up"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Make the WhatsApp Business account at business.facebook.com, then continue with Facebook here. "
         "Who runs your relay can switch the sign-up on.")},
    {.reason = Reason::SignupCancelled,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The sign-up was not finished"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "Nothing was stored here. What you made at Meta is still there: begin again and "
                           "pick it."),
     .tone = Notice::Info,
     .canRetry = true},
    {.reason = Reason::SignupReported,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta could not finish the sign-up"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "You reported a problem there, and Meta's support has it. Nothing was stored "
                               "here; you can try again "
                               "at any time."),
     .canRetry = true},
    {.reason = Reason::SignupWithoutCode,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta did not let Shoptalk in"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The sign-up was finished, but no permission came with it, so nothing was stored here. What you "
         "made at Meta is still there: begin again, pick it, and leave the window open to its end."),
     .canRetry = true},
    {.reason = Reason::SignupUnnamed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Please choose once more"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The sign-up went well, but its window was closed before Meta said what you chose there. Choose "
         "it here from what Meta lets Shoptalk see."),
     .tone = Notice::Info},
    {.reason = Reason::PastedMalformed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not a token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "A token is one long word without spaces. Copy all of it in the business settings, and paste it "
         "here.")},
    {.reason = Reason::PastedUnknown,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta does not accept this token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It is incomplete, or it was taken back. Generate a new one in the business settings.")},
    {.reason = Reason::PastedExpired,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token has run out"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Generate a new one in the business settings; there you can choose that it never expires.")},
    {.reason = Reason::PastedOtherApp,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token was made for another app"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "When you generate it, choose the app that your relay uses. The person who runs your relay knows "
         "its name.")},
    {.reason = Reason::PastedNotSystem,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not a system user’s token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It belongs to a person or to an app. Generate one for a system user in the business settings, or "
         "log in with Facebook.")},
    {.reason = Reason::PastedPermissions,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token may not do enough"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Generate it again with business_management, whatsapp_business_management and "
                               "whatsapp_business_messaging.")},
    {.reason = Reason::StateMismatch,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This was not the login that you started"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "To protect your account, nothing was stored. Log in again from here, and never with a link "
         "that somebody sent you."),
     .tone = Notice::Danger,
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = Reason::OauthRefused,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook did not accept the login"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "A login is good for a few minutes and for one use. Log in again."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = Reason::PermissionsMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "A permission is missing"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Shoptalk asks for no more than it needs, so it needs every permission on the list. Log in "
         "again and leave all of them switched on."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = Reason::OtherAccount,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Somebody else logged in"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This number was connected by another Facebook account, so nothing was changed. Log in with "
         "that account; at Facebook, log out of this one first if need be.")},
    {.reason = Reason::OtherSystemUser,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not the same system user"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This number was connected with a system user’s token, so nothing was changed. Generate a new "
         "token for the same system user in Meta’s business settings, and paste it.")},
    {.reason = Reason::OtherBusiness,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is another business"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up once "
         "more, and pick the same business there.")},
    {.reason = Reason::PastedEnded,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta no longer takes the token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It has run out, or it was taken back. Generate a new one for the same system user; what you chose "
         "is kept.")},
    {.reason = Reason::SignupEnded,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta no longer lets Shoptalk in"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "What the sign-up allowed has ended. Go through it once more and pick the same business; what you "
         "chose is kept.")},
    {.reason = Reason::LoginExpired,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your Facebook login has ended"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Meta ends a login after some weeks, or when the password or the permissions change. Log in "
         "again to go on from here."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = Reason::AccessMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your Facebook account may not do this"),
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
         "This Facebook account manages no business portfolio. Create one at business.facebook.com, or "
         "ask an administrator to add you under Settings, Users, People. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Use another account")},
    {.reason = Reason::NoWabas,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No WhatsApp account in this business"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Open Meta Business settings, then Accounts, WhatsApp accounts, and add one; or ask its "
         "administrator to share it with you. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another business")},
    {.reason = Reason::NoPhoneNumbers,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No phone number in this account"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can "
         "take a call or a text message. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another account")},
    {.reason = Reason::RateLimited,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "A short pause, please"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "There were too many requests in a short time. Nothing is lost: wait a few minutes, then try "
         "again."),
     .tone = Notice::Info,
     .canRetry = true},
    {.reason = Reason::MetaDisturbed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta has a problem at the moment"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing is lost. Wait a few minutes, then try again."),
     .canRetry = true},
    {.reason = Reason::NoNetwork,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No connection"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Check your internet connection, then try again. You will go on from here."),
     .canRetry = true},
    {.reason = Reason::MetaRejected,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta refused this"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Try again. If it happens once more, tell the person who runs your relay this word: %1"),
     .canRetry = true},
    {.reason = Reason::ListEndless,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This list could not be read to its end"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Meta did not stop handing out more of it, so nothing of it is shown. Try again. If it happens once "
         "more, look for a newer version of Shoptalk."),
     .canRetry = true},
    {.reason = Reason::NotUnderstood,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The answer was not understood"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Try again. If it happens once more, look for a newer version of Shoptalk."),
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
