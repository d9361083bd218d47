// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/pagenavigator.h"

#include "app/console/accountscontroller.h"
#include "app/console/appshell.h"
#include "app/console/sessionservices.h"
#include "app/console/settingspages.h"
#include "app/console/setupcontroller.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/pricespage.h"
#include "ui/settings/repliespage.h"

#include <QAction>

#include <memory>
#include <utility>
#include <vector>

namespace shoptalk {

namespace {

/// Where the person was; the window knows how wide its parts are.
Result<InboxPlace> keptPlace(const StoreSession &session)
{
    const Result<StoredInboxPlace> kept = session.conversationStates.place().read();
    if (!kept)
        return failure(kept.error());
    InboxPlace place;
    place.open = kept->open;
    place.listAt = kept->listAt;
    place.chat.top = kept->top;
    place.chat.topAt = kept->topAt;
    if (!kept->answered.isEmpty())
        place.chat.answered = session.messages.find(kept->answered).value_or(std::nullopt);
    return place;
}

} // namespace

PageNavigator::PageNavigator(AppShell &shell, SessionServices &services, SetupController &setup,
                             const AccountsController &accounts, SettingsPages &settings, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_services(services)
    , m_setup(setup)
    , m_accounts(accounts)
    , m_settingsPages(settings)
{
    connect(&m_setup, &SetupController::requested, this, &PageNavigator::showSetup);
    connect(&m_setup, &SetupController::reconnected, this, &PageNavigator::showInbox);
    connect(&m_shell.language, &LanguageChoice::changed, this, &PageNavigator::createAgain);
    m_settingsPages.addMenuEntries([this]() -> SettingsView & { return shownSettings(); });
}

PageNavigator::~PageNavigator()
{
    keepPlace();
    delete m_setupPage;
    delete m_inboxPage;
    delete m_settings;
}

void PageNavigator::show(QWidget *page)
{
    if (!m_isEnded)
        m_shell.window.showPage(page);
}

void PageNavigator::showMain()
{
    if (m_isEnded)
        return;
    const bool isReadable = m_setup.isComplete() || m_accounts.wasConnected();
    if (isReadable && !m_setup.isAdding())
        return showInbox();
    showSetup();
    if (m_setup.isAdding())
        Q_EMIT mainShown(); // numbers that are connected already keep receiving and sending
}

void PageNavigator::showSetup()
{
    if (m_isEnded)
        return;
    if (!m_setupPage) {
        m_setupPage = m_setup.makePage();
        m_setupPage->setPracticeEntry(m_shell.practiceEntry);
        connect(m_setupPage, &SetupPage::finished, this, &PageNavigator::showInbox);
        connect(m_setupPage, &SetupPage::restoreRequested, this, &PageNavigator::restoreRequested);
    }
    show(m_setupPage);
}

/// Adds what staff do with conversations besides writing.
void PageNavigator::setUpWork(InboxPage &page)
{
    page.setWork({m_services.work.states, m_services.work.staff, m_services.work.blocks,
                  m_services.work.records, m_services.work.notes, m_services.work.stars,
                  m_services.work.savedReplies, m_services.work.stopProposals, m_accounts.numbers(),
                  [&store = m_services.store] { return new ConversationListModel(store); },
                  [&quiet = m_shell.quiet] { return quiet.workingHours(); }});
    connect(&page, &InboxPage::savedRepliesRequested, this, [this] { showSettingsPage<RepliesPage>(); });
    page.setScope(storedScope());
    connect(&page, &InboxPage::filterChosen, this, [this](ConversationFilter filter) {
        ConversationScope scope = m_shell.preferences.inboxScope();
        scope.filter = filter;
        m_shell.preferences.setInboxScope(scope);
    });
}

ConversationScope PageNavigator::storedScope() const
{
    ConversationScope scope = m_shell.preferences.inboxScope();
    const NumberList &numbers = m_services.conversations.numbers();
    if (!numbers.areSeveral() || !numbers.contains(scope.number))
        scope.number = {};
    return scope;
}

void PageNavigator::setNumber(const PhoneNumberId &number)
{
    ConversationScope stored = m_shell.preferences.inboxScope();
    stored.number = number;
    m_shell.preferences.setInboxScope(stored);
    ConversationScope scope = m_services.conversations.scope();
    scope.number = number;
    if (m_inboxPage)
        m_inboxPage->setScope(scope);
}

void PageNavigator::showList()
{
    showMain();
    const bool isNarrow = m_inboxPage && m_inboxPage->width() < narrowWidth;
    if (isNarrow && isInboxVisible() && !m_inboxPage->openConversation().isEmpty())
        m_inboxPage->closeConversation();
}

InboxPage *PageNavigator::makeInbox()
{
    // Where the window will show it: a page that gets its parent afterwards applies the style sheet to all
    // its widgets once more.
    QWidget *parent = m_shell.window.currentPage()->parentWidget();
    auto *page = new InboxPage(m_services.conversations, m_services.messages, m_services.outbox,
                               m_shell.theme, parent);
    connect(page, &InboxPage::templateRequested, this, &PageNavigator::templateRequested);
    connect(page, &InboxPage::templateEditRequested, this, &PageNavigator::templateEditRequested);
    connect(page, &InboxPage::exportRequested, this, &PageNavigator::exportRequested);
    connect(page, &InboxPage::pricesRequested, this, [this] { showSettingsPage<PricesPage>(); });
    connect(page, &InboxPage::accountsRequested, this, [this] { showSettingsPage<AccountsPage>(); });
    page->setMessageSearch(m_services.messageSearch, m_shell.theme);
    page->setConversationSearch(m_services.conversationSearch, m_shell.theme);
    page->setDownloads(m_services.downloads);
    page->setPrivacy(m_services.erasure, m_services.work.labels, m_shell.theme);
    page->setCustomers(m_services.work.customers);
    setUpWork(*page);
    page->setWritingAids(m_shell.emoji, m_shell.spelling, m_shell.theme,
                         m_shell.preferences.showsLinkPreview());
    connect(page, &InboxPage::linkPreviewChosen, this,
            [this](bool isShown) { m_shell.preferences.setShowsLinkPreview(isShown); });
    return page;
}

void PageNavigator::showInbox()
{
    if (m_isEnded)
        return;
    if (!m_inboxPage) {
        if (!m_inboxPlace) {
            m_services.conversations.reload();
            m_inboxPlace = std::exchange(m_keptPlace, InboxPlace());
        }
        m_inboxPage = makeInbox();
    }
    show(m_inboxPage);
    if (const auto place = std::exchange(m_inboxPlace, std::nullopt))
        m_inboxPage->restore(*place);
    Q_EMIT mainShown();
}

void PageNavigator::createAgain()
{
    // A new page is shown before the former one is deleted, so that the window shows no other page in
    // between.
    std::vector<std::unique_ptr<QWidget>> former;
    const auto isShown = [&former](auto &page) {
        const bool wasShown = page && !page->isHidden();
        former.emplace_back(page.data());
        page.clear();
        return wasShown;
    };
    if (m_inboxPage) {
        m_inboxPage->keepDraft(OpenSheets::Close); // the new page reads it before the former one is deleted
        m_inboxPlace = m_inboxPage->place();
    }
    const int settingsRow = m_settings ? m_settings->currentRow() : -1;
    if (isShown(m_setupPage))
        showSetup();
    if (isShown(m_inboxPage))
        showInbox();
    if (isShown(m_settings))
        shownSettings().openRow(settingsRow);
}

SettingsView &PageNavigator::settings()
{
    if (!m_settings) {
        m_settings = m_settingsPages.makeView();
        connect(m_settings, &SettingsView::closed, this, &PageNavigator::showMain);
    }
    return *m_settings;
}

SettingsView &PageNavigator::shownSettings()
{
    show(&settings());
    return *m_settings;
}

void PageNavigator::showConversation(const ConversationId &conversation, const QString &text)
{
    showMain();
    if (m_inboxPage && !conversation.isEmpty())
        m_inboxPage->goTo(conversation, text);
}

bool PageNavigator::isInboxVisible() const
{
    return m_inboxPage && m_inboxPage->isVisible();
}

void PageNavigator::setMe(const StaffId &me)
{
    ConversationScope scope = m_shell.preferences.inboxScope();
    scope.me = me;
    m_shell.preferences.setInboxScope(scope);
    if (m_inboxPage)
        m_inboxPage->setScope(storedScope());
}

void PageNavigator::keepSheets()
{
    if (m_inboxPage)
        m_inboxPage->keepDraft(OpenSheets::Close);
}

void PageNavigator::keepPlace()
{
    if (!m_inboxPage)
        return;
    m_inboxPage->keepDraft();
    const InboxPlace place = m_inboxPage->place();
    m_shell.remembered.setInboxListWidth(place.listWidth);
    m_shell.remembered.setShowsDetails(place.showsDetails);
    StoredInboxPlace kept;
    kept.open = place.open;
    kept.top = place.chat.top;
    kept.topAt = place.chat.topAt;
    if (place.chat.answered)
        kept.answered = place.chat.answered->id;
    kept.listAt = place.listAt;
    (void)m_services.store.write(
        [kept](StoreSession &session) { return session.conversationStates.place().save(kept); });
}

QCoro::Task<void> PageNavigator::readPlace()
{
    const Result<InboxPlace> kept = co_await m_services.store.readInBackground(&keptPlace);
    m_keptPlace = kept.value_or(InboxPlace());
    m_keptPlace.listWidth = m_shell.remembered.inboxListWidth();
    m_keptPlace.showsDetails = m_shell.remembered.showsDetails();
}

} // namespace shoptalk
