// SPDX-License-Identifier: GPL-3.0-or-later
#include "workinbox.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

/// A store without keys, because these tests seal nothing.
class NoKeys final : public SecretStore {
public:
    QCoro::Task<Result<Secret>> read(QString) override
    {
        co_return failure(Error::Kind::Secrets, Reason::KeychainMissing);
    }
    QCoro::Task<Result<void>> write(QString, Secret) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }
};

} // namespace

WorkInbox::WorkInbox() = default;
WorkInbox::~WorkInbox() = default;

void WorkInbox::open()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_clock.time = QDateTime::currentDateTimeUtc();
    m_shop = std::make_unique<Shop>();
    m_shop->fill();
    m_shop->conversations.reload();
    m_erasure = std::make_unique<ErasureService>(m_shop->store, m_clock);
    m_labels = std::make_unique<Labels>(m_shop->store, m_clock);
    m_states = std::make_unique<ConversationStates>(m_shop->store, m_clock);
    m_staff = std::make_unique<Staff>(m_shop->store, m_clock);
    m_notes = std::make_unique<Notes>(m_shop->store, m_clock);
    m_stars = std::make_unique<Stars>(m_shop->store, m_clock);
    m_replies = std::make_unique<SavedReplies>(m_shop->store, m_clock);
    m_stops = std::make_unique<StopProposals>(m_shop->store, m_clock);
    m_customers = std::make_unique<CustomerDirectory>(m_shop->store);
    m_records = std::make_unique<CustomerRecords>(m_shop->store);
    m_numbers = std::make_unique<ConnectedNumbers>(m_shop->store);
    m_keys = std::make_unique<NoKeys>();
    m_vault = std::make_unique<Vault>(*m_keys, u"test"_s);
    const NumberAccess access{m_shop->store, *m_vault, m_shop->graph};
    m_blocks = std::make_unique<CustomerBlocks>(access, m_clock);
    m_downloads = std::make_unique<MediaDownloads>(m_shop->store, m_shop->graph, m_shop->tokens, m_clock);
    makePage();
}

void WorkInbox::makePage()
{
    m_page.reset();
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_page->setPrivacy(*m_erasure, *m_labels, *m_theme);
    m_page->setCustomers(*m_customers);
    m_page->setWork({*m_states, *m_staff, *m_blocks, *m_records, *m_notes, *m_stars, *m_replies, *m_stops,
                     *m_numbers, [this] { return new ConversationListModel(m_shop->store); }});
    m_page->setDownloads(*m_downloads);
    m_page->resize(1120, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), support::patienceMs));
    QTRY_VERIFY(m_shop->conversations.rowCount() > 5);
}

void WorkInbox::close()
{
    m_page.reset();
    m_downloads.reset();
    m_blocks.reset();
    m_vault.reset();
    m_keys.reset();
    m_numbers.reset();
    m_records.reset();
    m_customers.reset();
    m_stops.reset();
    m_replies.reset();
    m_stars.reset();
    m_notes.reset();
    m_staff.reset();
    m_states.reset();
    m_labels.reset();
    m_erasure.reset();
    m_shop.reset();
}

QString WorkInbox::toast() const
{
    const auto *toast = m_page->findChild<QWidget *>(u"undoToast"_s);
    return toast->isVisible() ? toast->findChild<QLabel *>(u"undoToastText"_s)->text() : QString();
}

ConversationId WorkInbox::at(int row) const
{
    return list()->model()->index(row, 0).data(ConversationListModel::IdRole).value<ConversationId>();
}

ConversationState WorkInbox::stateOf(const ConversationId &id) const
{
    return m_shop->conversations.find(id)->state;
}

void WorkInbox::press(int row, Qt::KeyboardModifiers modifiers)
{
    const QObject *rows = list()->findChild<QObject *>(u"steadyRows"_s);
    QTRY_VERIFY(rows->property("areSettled").toBool());
    const QModelIndex index = list()->model()->index(row, 0);
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(index).center());
}

void WorkInbox::chooseFromMenu(int row, const QString &name)
{
    Q_EMIT list()->customContextMenuRequested(list()->visualRect(list()->model()->index(row, 0)).center());
    auto *action = m_page->findChild<QAction *>(name);
    QVERIFY2(action, qPrintable(name));
    action->trigger();
    delete m_page->findChild<QMenu *>(u"conversationMenu"_s);
}

void WorkInbox::set(const ConversationId &id, const std::function<void(ConversationState &)> &change)
{
    QVERIFY(QCoro::waitFor(m_states->change({id}, change)));
}

void WorkInbox::undo() const
{
    m_page->findChild<QPushButton *>(u"undoButton"_s)->click();
}

int WorkInbox::selected() const
{
    return int(list()->selectionModel()->selectedIndexes().size());
}

} // namespace shoptalk::test
