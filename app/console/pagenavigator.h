// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/inboxpage.h"
#include "ui/settings/settingsview.h"
#include "ui/setup/setuppage.h"

#include <QObject>
#include <QPointer>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class AccountsController;
class SettingsPages;
class SetupController;
struct AppShell;
struct SessionServices;

/// Creates the pages of the unlocked console when they are needed and switches between them: set-up, inbox
/// and settings.
class PageNavigator : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    PageNavigator(AppShell &shell, SessionServices &services, SetupController &setup,
                  const AccountsController &accounts, SettingsPages &settings, QObject *parent = nullptr);
    /// Deletes the pages that the window still has: they show the session's models.
    ~PageNavigator() override;

    /// Reads where the person was in the former session. Await it once, after the store is open and before a
    /// page is shown.
    QCoro::Task<void> readPlace();
    /// Shows the inbox, or the set-up if nothing was ever connected or something is being added.
    void showMain();
    void showSetup();
    void showInbox();
    /// Shows the settings at the page of the type `Page`.
    template <class Page>
    void showSettingsPage()
    {
        shownSettings().open<Page>();
    }
    /// The same for one of `settingsPages`.
    void showSettingsPage(SettingsPage &page) { shownSettings().openPage(&page); }
    /// The pages of the settings, which are created if they were not shown yet.
    const QList<SettingsPage *> &settingsPages() { return settings().pages(); }
    /// Shows the inbox with its list, also in a narrow window in which a conversation is open.
    void showList();
    /// Which number's conversations the list shows; empty: those of all. It is remembered.
    void setNumber(const PhoneNumberId &number);
    /// Shows the settings at the page that was open last.
    void showSettings() { shownSettings(); }
    /// Shows the conversation in the inbox, with `text` above what is written in the composer. Empty: shows
    /// the main page.
    void showConversation(const ConversationId &conversation, const QString &text = {});

    bool isInboxVisible() const;
    /// The person chose who works at this computer; empty: nobody in particular.
    void setMe(const StaffId &me);
    /// The console is being locked: shows no page from now on, whatever asks for one.
    void end() { m_isEnded = true; }
    bool hasEnded() const { return m_isEnded; }
    /// Stores what is written in open sheets and closes them, before all windows are closed.
    void keepSheets();
    /// Stores the draft in the composer and where the person is in the inbox, for the next session.
    void keepPlace();

Q_SIGNALS:
    /// The inbox was shown, so receiving and sending have to run.
    void mainShown();
    /// The person wants to send a template in the conversation that the inbox shows.
    void templateRequested(const shoptalk::Conversation &conversation);
    /// The person wants to change a template that was not sent, and send it again.
    void templateEditRequested(const shoptalk::Conversation &conversation, const shoptalk::Message &failed);
    /// The person wants to export conversations.
    void exportRequested(const QList<shoptalk::Conversation> &conversations);
    /// The person wants to restore a backup instead of setting up.
    void restoreRequested();

private:
    /// Shows the page in the window, unless the console is being locked.
    void show(QWidget *page);
    void setUpWork(InboxPage &page);
    /// What the list showed last, without a number that is not connected any more.
    ConversationScope storedScope() const;
    SettingsView &settings();
    SettingsView &shownSettings();
    InboxPage *makeInbox();
    /// Creates the pages again in the language that the program has now, and goes back to where the person
    /// was.
    void createAgain();

    AppShell &m_shell;
    SessionServices &m_services;
    SetupController &m_setup;
    const AccountsController &m_accounts;
    SettingsPages &m_settingsPages;
    QPointer<SetupPage> m_setupPage; ///< The window owns the pages, and deletes them when it is locked.
    QPointer<InboxPage> m_inboxPage;
    InboxPlace m_keptPlace; ///< Where the person was in the inbox when the last session ended.
    std::optional<InboxPlace> m_inboxPlace; ///< For the next page.
    QPointer<SettingsView> m_settings;
    bool m_isEnded = false;
};

} // namespace shoptalk
