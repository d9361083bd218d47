// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/privacycare.h"
#include "shop.h"
#include "tests/support/setclock.h"
#include "tests/ui/pictures.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// S25 as the staff do it: delete with the Delete key, undo by Ctrl+Z or a click, erase after a question.
class TestPrivacyActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void deletesWithTheKeyAndUndoesWithTheKey();
    void undoesByAClick();
    void erasesOnlyWhenItIsConfirmed();

private:
    QListView *list() const { return m_page->findChild<QListView *>(u"conversationList"_s); }
    QWidget *toast() const { return m_page->findChild<QWidget *>(u"undoToast"_s); }
    void chooseFirst();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::optional<PrivacyCare> m_care;
    std::unique_ptr<InboxPage> m_page;
    int m_rows = 0;
};

void TestPrivacyActions::init()
{
    m_shop = std::make_unique<Shop>();
    m_shop->fill();
    m_shop->conversations.reload();
    m_care.emplace(m_shop->store, m_shop->clock);
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_page->setPrivacy(*m_care, *m_theme);
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_shop->conversations.rowCount() > 2);
    m_rows = m_shop->conversations.rowCount();
    chooseFirst();
}

void TestPrivacyActions::cleanup()
{
    m_page.reset();
    m_care.reset();
    m_shop.reset();
}

void TestPrivacyActions::chooseFirst()
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(!m_page->openConversation().isEmpty());
}

void TestPrivacyActions::deletesWithTheKeyAndUndoesWithTheKey()
{
    const ConversationId open = m_page->openConversation();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(m_shop->conversations.rowCount(), m_rows - 1);
    QVERIFY(m_page->openConversation().isEmpty());
    QTRY_VERIFY(toast()->isVisible());
    QVERIFY(m_page->rect().contains(toast()->geometry()));
    QVERIFY(test::keepPicture(m_page->grab(), u"inbox-deleted"_s));
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_shop->conversations.rowCount(), m_rows);
    QVERIFY(m_shop->conversations.rowOf(open) >= 0);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier); // there is nothing more to undo
    QCOMPARE(m_shop->conversations.rowCount(), m_rows);
}

void TestPrivacyActions::undoesByAClick()
{
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(toast()->isVisible());
    m_page->findChild<QPushButton *>(u"undoButton"_s)->click();
    QTRY_COMPARE(m_shop->conversations.rowCount(), m_rows);
}

void TestPrivacyActions::erasesOnlyWhenItIsConfirmed()
{
    const ConversationId open = m_page->openConversation();
    const auto askToErase = [this] {
        Q_EMIT list()->customContextMenuRequested(list()->visualRect(list()->currentIndex()).center());
        auto *erase = m_page->findChild<QAction *>(u"eraseCustomerAction"_s);
        QVERIFY(erase);
        erase->trigger();
        auto *menu = m_page->findChild<QWidget *>(u"conversationMenu"_s);
        menu->close();
    };
    askToErase();
    auto *dialog = m_page->findChild<QMessageBox *>(u"eraseDialog"_s);
    QVERIFY(dialog);
    QVERIFY(test::keepPicture(dialog->grab(), u"inbox-erase-dialog"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"eraseDialog"_s));
    QCOMPARE(m_shop->conversations.rowCount(), m_rows);
    askToErase();
    m_page->findChild<QMessageBox *>(u"eraseDialog"_s)
        ->findChild<QPushButton *>(u"confirmEraseButton"_s)
        ->click();
    QTRY_COMPARE(m_shop->conversations.rowCount(), m_rows - 1);
    QTRY_VERIFY(toast()->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"undoButton"_s)->isVisible());
    QVERIFY(!m_shop->store.reader().conversations.find(open)->has_value());
}

QTEST_MAIN(TestPrivacyActions)
#include "tst_privacyactions.moc"
