// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupmessagetable.h"

#include <QtGlobal>

namespace shoptalk {

namespace {

using Action = SetupMessage::Action;

constexpr const char *useBrowser = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Use my browser instead");
constexpr const char *logInAgain = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Log in again");

constexpr SetupMessageEntry metaEntries[] = {
    {.reason = "login_closed",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login window was closed"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing has changed. Continue whenever you are ready."),
     .tone = Notice::Info},
    {.reason = "login_declined",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "You did not allow the connection"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "That is fine, and nothing has changed. Shoptalk can show and answer your messages only with "
         "the permissions below; continue if you change your mind."),
     .tone = Notice::Info},
    {.reason = "meta_190_458",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Shoptalk was removed in your Facebook settings"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Log in again and allow it once more; what you chose is kept."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "meta_190_459",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook wants to check that it is you"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Log in at facebook.com and follow the instructions there, then log in here again."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "meta_190_460",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your Facebook password was changed"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "That ended the login. Log in again with the new password."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "meta_190_463",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your login has run out"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "That happens about every 60 days. Log in again; what you chose is kept."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "meta_190_464",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your Facebook account is not confirmed yet"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Confirm it first (Facebook has sent you an e-mail), then log in again."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "meta_190_467",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook has ended your login"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "You were logged out at Facebook. Log in again; what you chose is kept."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "meta_190_492",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "You have no role in this business"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Ask an administrator of the business for access, then log in again."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "login_error",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook reported a problem"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The login did not finish. Try again; if it happens once more, tell the person who runs your "
         "relay: the app at Meta may not be set up yet."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = "login_unreachable",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook's login did not load"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Check your internet connection, then try again."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = "login_hangs",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login page does not answer"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Nothing has changed, and Shoptalk itself goes on. You can wait, open the page again, or log in "
         "with your own browser."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = "login_slow",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login page takes long to load"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Check your internet connection. You can wait, open the page again, or log in with your own "
         "browser."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = "login_crashed",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The login window stopped"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "That should not happen. Nothing has changed; try again."),
     .canRetry = true,
     .action = Action::Browser,
     .actionLabel = useBrowser},
    {.reason = "browser_missing",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No browser opened"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Your system has no browser that Shoptalk could open. Continue with Facebook here instead.")},
    {.reason = "browser_timeout",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing came back from the browser"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "A login there is good for ten minutes. Nothing was stored; begin it again."),
     .canRetry = true},
    {.reason = "signup_not_configured",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This relay offers no sign-up"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Make the WhatsApp Business account at business.facebook.com, then continue with Facebook here. "
         "Who runs your relay can switch the sign-up on.")},
    {.reason = "signup_cancelled",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The sign-up was not finished"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "Nothing was stored here. What you made at Meta is still there: begin again and "
                           "pick it."),
     .tone = Notice::Info,
     .canRetry = true},
    {.reason = "signup_reported",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta could not finish the sign-up"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "You reported a problem there, and Meta's support has it. Nothing was stored "
                               "here; you can try again "
                               "at any time."),
     .canRetry = true},
    {.reason = "signup_without_code",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta did not let Shoptalk in"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The sign-up was finished, but no permission came with it, so nothing was stored here. What you "
         "made at Meta is still there: begin again, pick it, and leave the window open to its end."),
     .canRetry = true},
    {.reason = "signup_unnamed",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Please choose once more"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The sign-up went well, but its window was closed before Meta said what you chose there. Choose "
         "it here from what Meta lets Shoptalk see."),
     .tone = Notice::Info},
    {.reason = "pasted_malformed",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not a token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "A token is one long word without spaces. Copy all of it in the business settings, and paste it "
         "here.")},
    {.reason = "pasted_unknown",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta does not accept this token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It is incomplete, or it was taken back. Generate a new one in the business settings.")},
    {.reason = "pasted_expired",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token has run out"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Generate a new one in the business settings; there you can choose that it never expires.")},
    {.reason = "pasted_other_app",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token was made for another app"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "When you generate it, choose the app that your relay uses. The person who runs your relay knows "
         "its name.")},
    {.reason = "pasted_not_system",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not a system user’s token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It belongs to a person or to an app. Generate one for a system user in the business settings, or "
         "log in with Facebook.")},
    {.reason = "pasted_permissions",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This token may not do enough"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Generate it again with business_management, whatsapp_business_management and "
                               "whatsapp_business_messaging.")},
    {.reason = "state_mismatch",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This was not the login that you started"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "To protect your account, nothing was stored. Log in again from here, and never with a link "
         "that somebody sent you."),
     .tone = Notice::Danger,
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "oauth_refused",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Facebook did not accept the login"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "A login is good for a few minutes and for one use. Log in again."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "permissions_missing",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "A permission is missing"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Shoptalk asks for no more than it needs, so it needs every permission on the list. Log in "
         "again and leave all of them switched on."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "other_account",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Somebody else logged in"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This number was connected by another Facebook account, so nothing was changed. Log in with "
         "that account; at Facebook, log out of this one first if need be.")},
    {.reason = "other_system_user",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not the same system user"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This number was connected with a system user’s token, so nothing was changed. Generate a new "
         "token for the same system user in Meta’s business settings, and paste it.")},
    {.reason = "other_business",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is another business"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up once "
         "more, and pick the same business there.")},
    {.reason = "pasted_ended",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta no longer takes the token"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It has run out, or it was taken back. Generate a new one for the same system user; what you chose "
         "is kept.")},
    {.reason = "signup_ended",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta no longer lets Shoptalk in"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "What the sign-up allowed has ended. Go through it once more and pick the same business; what you "
         "chose is kept.")},
    {.reason = "login_expired",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your Facebook login has ended"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Meta ends a login after some weeks, or when the password or the permissions change. Log in "
         "again to go on from here."),
     .action = Action::SignIn,
     .actionLabel = logInAgain},
    {.reason = "access_missing",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your Facebook account may not do this"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Ask an administrator of the business to give you full control in Meta Business settings, "
         "then try again. Or log in with another Facebook account."),
     .canRetry = true,
     .action = Action::SignIn,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Use another account")},
    {.reason = "no_business_managers",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No business found"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "This Facebook account manages no business portfolio. Create one at business.facebook.com, or "
         "ask an administrator to add you under Settings, Users, People. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Use another account")},
    {.reason = "no_wabas",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No WhatsApp account in this business"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Open Meta Business settings, then Accounts, WhatsApp accounts, and add one; or ask its "
         "administrator to share it with you. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another business")},
    {.reason = "no_phone_numbers",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No phone number in this account"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can "
         "take a call or a text message. Then try again."),
     .tone = Notice::Info,
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another account")},
    {.reason = "rate_limited",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "A short pause, please"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "There were too many requests in a short time. Nothing is lost: wait a few minutes, then try "
         "again."),
     .tone = Notice::Info,
     .canRetry = true},
    {.reason = "meta_disturbed",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta has a problem at the moment"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Nothing is lost. Wait a few minutes, then try again."),
     .canRetry = true},
    {.reason = "no_network",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "No connection"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Check your internet connection, then try again. You will go on from here."),
     .canRetry = true},
    {.reason = "meta_rejected",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Meta refused this"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Try again. If it happens once more, tell the person who runs your relay this word: %1"),
     .canRetry = true},
    {.reason = "list_endless",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This list could not be read to its end"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Meta did not stop handing out more of it, so nothing of it is shown. Try again. If it happens once "
         "more, look for a newer version of Shoptalk."),
     .canRetry = true},
    {.reason = "not_understood",
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The answer was not understood"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Try again. If it happens once more, look for a newer version of Shoptalk."),
     .canRetry = true},
    {.reason = "cancelled",
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
