// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/deletedbroadcasts.h"
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "archive/stopphraselist.h"
#include "models/auditlistmodel.h"
#include "tests/store/storefixture.h"
#include "tests/support/setclock.h"
#include "tests/ui/looks.h"
#include "ui/settings/auditpage.h"
#include "ui/settings/deletedpage.h"
#include "ui/settings/privacypage.h"
#include "ui/theme/dates.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// The page over a store of its own.
struct Scene {
    const Theme &theme;
    const Clock &clock;
    StoreFixture store{};
    ErasureService care{*store, clock};
    Labels labels{*store, clock};
    StopPhraseList words{*store};
    PrivacyPage page{theme, care, labels, words};
};

} // namespace

/// S25 in the settings: how long messages are kept, and what was deleted.
class TestPrivacyPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void shorteningAsksFirst();
    void typingIsShownOrNot();
    void labelsAreAddedKeptAndRemoved();
    void aChangedLabelKeepsTheFocus();
    void aLabelIsRenamed();
    void whatWasDeletedIsRestoredAfterARestart();
    void restoringByKeyboardGoesOnToTheNext();
    void nothingDeletedSaysSo();
    void looksRight_data();
    void looksRight();

private:
    std::unique_ptr<Theme> m_theme;
    support::SetClock m_clock;
};

void TestPrivacyPages::typingIsShownOrNot()
{
    Scene scene{*m_theme, m_clock};
    scene.page.setShowsTyping(true);
    auto *box = scene.page.findChild<QCheckBox *>(u"showsTyping"_s);
    QVERIFY(box->isChecked());
    QSignalSpy changed(&scene.page, &PrivacyPage::showsTypingChanged);
    scene.page.show();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toBool(), false);
}

void TestPrivacyPages::shorteningAsksFirst()
{
    Scene scene{*m_theme, m_clock};
    PrivacyPage &page = scene.page;
    page.show();
    auto *choice = page.findChild<QComboBox *>(u"retentionChoice"_s);
    const auto choose = [choice](int days) {
        choice->setCurrentIndex(choice->findData(days));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    choose(365);
    auto *dialog = page.findChild<QMessageBox *>(u"retentionDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(choice->currentData().toInt(), 0);
    QTRY_VERIFY(!page.findChild<QMessageBox *>(u"retentionDialog"_s));
    QCOMPARE(scene.care.retentionDays(), 0);
    choose(365);
    page.findChild<QMessageBox *>(u"retentionDialog"_s)
        ->findChild<QPushButton *>(u"confirmRetentionButton"_s)
        ->click();
    QTRY_COMPARE(scene.care.retentionDays(), 365);
    choose(0); // longer needs no question
    QTRY_COMPARE(scene.care.retentionDays(), 0);
}

void TestPrivacyPages::aChangedLabelKeepsTheFocus()
{
    Scene scene{*m_theme, m_clock};
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        QVERIFY(QCoro::waitFor(scene.labels.add(name)));
    PrivacyPage &page = scene.page;
    page.resize(900, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page, shoptalk::support::patienceMs));
    const auto part = [&page](const QString &label, const QString &name) {
        const auto *row = page.findChild<QWidget *>(u"label-"_s + label);
        return row ? row->findChild<QWidget *>(name) : nullptr;
    };
    auto *choice = qobject_cast<QComboBox *>(part(u"B"_s, u"labelRetention"_s));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down); // from "as all others" to "for ever"
    QTRY_COMPARE(scene.labels.all().at(1).retentionDays, std::optional<int>(0));
    const auto made = [&] { return part(u"B"_s, u"labelRetention"_s); };
    QTRY_VERIFY(made() && made() != choice); // the rows are created again once it is stored
    QTRY_VERIFY(made() && made()->hasFocus());
}

void TestPrivacyPages::labelsAreAddedKeptAndRemoved()
{
    Scene scene{*m_theme, m_clock};
    PrivacyPage &page = scene.page;
    page.show();
    auto *name = page.findChild<QLineEdit *>(u"newLabelName"_s);
    const auto shownText = [&page] { return page.findChild<QLabel *>(u"labelsMessage"_s)->text(); };
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shownText().contains(u"Enter a name"_s));
    QTest::keyClicks(name, u"Invoices"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(scene.labels.all().size(), 1);
    QTRY_VERIFY(name->text().isEmpty());
    QTest::keyClicks(name, u"invoices"_s);
    page.findChild<QPushButton *>(u"addLabelButton"_s)->click();
    QTRY_VERIFY(shownText().contains(u"already"_s));

    const auto choose = [&page](int days) {
        auto *choice = page.findChild<QWidget *>(u"label-Invoices"_s)->findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findData(days));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    choose(30); // all others are kept for ever
    auto *dialog = page.findChild<QMessageBox *>(u"retentionDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"confirmRetentionButton"_s)->click();
    QTRY_COMPARE(scene.labels.all().first().retentionDays, std::optional<int>(30));
    QTRY_VERIFY(!page.findChild<QMessageBox *>(u"retentionDialog"_s));
    choose(-1); // longer needs no question
    QTRY_COMPARE(scene.labels.all().first().retentionDays, std::optional<int>());

    page.findChild<QToolButton *>(u"removeLabelButton"_s)->click();
    QTRY_VERIFY(scene.labels.all().isEmpty());
    QTRY_VERIFY(!page.findChild<QWidget *>(u"label-Invoices"_s));
    auto *undo = page.findChild<QPushButton *>(u"undoRemoveLabelButton"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(scene.labels.all().size(), 1);
    QTRY_VERIFY(page.findChild<QWidget *>(u"label-Invoices"_s));
    QVERIFY(!undo->isVisible());
}

void TestPrivacyPages::aLabelIsRenamed()
{
    Scene scene{*m_theme, m_clock};
    scene.page.show();
    const LabelId id = QCoro::waitFor(scene.labels.add(u"Invoises"_s))->id;
    QVERIFY(QCoro::waitFor(scene.labels.add(u"VIP"_s)));
    const auto rename = [&scene](const QString &from, const QString &to) {
        auto *row = scene.page.findChild<QWidget *>(u"label-"_s + from);
        QVERIFY(row);
        row->findChild<QPushButton *>(u"renameLabelButton"_s)->click();
        auto *dialog = scene.page.findChild<QInputDialog *>(u"renameDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->textValue(), from);
        dialog->setTextValue(to);
        dialog->accept();
        QTRY_VERIFY(!scene.page.findChild<QInputDialog *>(u"renameDialog"_s));
    };
    QTRY_VERIFY(scene.page.findChild<QWidget *>(u"label-Invoises"_s));
    rename(u"Invoises"_s, u"Invoices"_s);
    QTRY_VERIFY(scene.page.findChild<QWidget *>(u"label-Invoices"_s));
    QCOMPARE(scene.labels.all().first().id, id);
    rename(u"Invoices"_s, u"vip"_s); // another one has this name
    QTRY_VERIFY(scene.page.findChild<QLabel *>(u"labelsMessage"_s)->text().contains(u"already"_s));
    QCOMPARE(scene.labels.all().first().name, u"Invoices"_s);
    rename(u"Invoices"_s, u"INVOICES"_s); // its own name, written in another way
    QTRY_COMPARE(scene.labels.all().first().name, u"INVOICES"_s);
}

/// S25: deleted conversations can be restored until the purge, also after a restart.
void TestPrivacyPages::whatWasDeletedIsRestoredAfterARestart()
{
    StoreFixture store;
    m_clock.time = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"Hi %1"_s.arg(i), 1'770'000'000 + i)));
    {
        ErasureService care(*store, m_clock);
        QVERIFY(QCoro::waitFor(care.deleteConversations({ana})));
    }
    QVERIFY(store.reopen());
    ErasureService care(*store, m_clock);
    DeletedBroadcasts broadcasts(*store);
    DeletedPage page(*m_theme, care, broadcasts);
    page.show();
    page.refresh();
    const auto card = [&] { return page.findChild<QWidget *>(u"deleted-"_s + ana.value()); };
    QTRY_VERIFY(card());
    QStringList texts;
    for (const QLabel *label : card()->findChildren<QLabel *>())
        texts << label->text();
    const QString shownText = texts.join(u'\n');
    QVERIFY2(shownText.contains(u"Ana"_s) && shownText.contains(u'3')
                 && shownText.contains(Dates().date(m_clock.time.addDays(ErasureService::daysUntilPurge))),
             qPrintable(shownText));
    card()->findChild<QPushButton *>(u"restoreConversationButton"_s)->click();
    QTRY_VERIFY(page.findChild<QLabel *>(u"nothingDeleted"_s)->isVisible());
    QVERIFY(page.findChild<QLabel *>(u"deletedMessage"_s)->text().contains(u"Ana"_s));
    QCOMPARE(textsOf(store.reader().messages.newest(ana, 10).value()).size(), 3);
    QCOMPARE(plainText(*store.conversationOf(ana).lastMessage), u"Hi 2"_s);
}

void TestPrivacyPages::restoringByKeyboardGoesOnToTheNext()
{
    StoreFixture store;
    m_clock.time = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    ErasureService care(*store, m_clock);
    QList<ConversationId> ids;
    for (const QString &name : {u"Ana"_s, u"Bao"_s, u"Cem"_s}) {
        ids << store.talkTo(customerNamed(name, u"3460000001%1"_s.arg(ids.size())));
        QVERIFY(store.add(textMessage(ids.last(), Direction::Inbound, u"Hi"_s, 1'770'000'000)));
        QVERIFY(QCoro::waitFor(care.deleteConversations({ids.last()})));
        m_clock.time = m_clock.time.addSecs(60);
    }
    DeletedBroadcasts broadcasts(*store);
    DeletedPage page(*m_theme, care, broadcasts);
    page.resize(700, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.refresh();
    const auto buttons = [&] {
        QList<QPushButton *> found;
        for (QPushButton *button : page.findChildren<QPushButton *>(u"restoreConversationButton"_s)) {
            if (button->isVisible())
                found << button;
        }
        return found;
    };
    QTRY_COMPARE(buttons().size(), 3);
    const auto focusedName = [&] {
        return page.focusWidget() ? page.focusWidget()->accessibleName() : QString();
    };
    buttons().at(1)->setFocus();
    QVERIFY(focusedName().contains(u"Bao"_s)); // the last that was deleted stands first
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(buttons().size(), 2);
    QTRY_VERIFY(focusedName().contains(u"Ana"_s));
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(buttons().size(), 1);
    QTRY_VERIFY(focusedName().contains(u"Cem"_s));
    QVERIFY(store.reader().conversations.find(ids.at(1))->has_value());
}

void TestPrivacyPages::nothingDeletedSaysSo()
{
    StoreFixture store;
    ErasureService care(*store, m_clock);
    DeletedBroadcasts broadcasts(*store);
    DeletedPage page(*m_theme, care, broadcasts);
    page.show();
    page.refresh();
    auto *empty = page.findChild<QLabel *>(u"nothingDeleted"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QString::number(ErasureService::daysUntilPurge)));
}

void TestPrivacyPages::looksRight_data()
{
    test::addLooks(720, 432);
}

void TestPrivacyPages::looksRight()
{
    QFETCH(const test::Look, look);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    Scene scene{*m_theme, m_clock};
    StoreFixture &store = scene.store;
    for (const AuditEntry &entry :
         {AuditEntry{AuditKind::LoggedIn}, AuditEntry{AuditKind::TokenEnded, 0, u"meta_190_460"_s},
          AuditEntry{AuditKind::Erased, 12}})
        store.must([entry](StoreSession &session) { return session.audit.add(entry); });
    AuditListModel model(*store);
    AuditPage audit(*m_theme, model);
    QVERIFY(QCoro::waitFor(scene.labels.add(u"Invoices"_s)));
    for (const auto &[name, number] :
         {std::pair{u"Ana Lucía Fernández"_s, u"34600000011"_s}, {u"أمينة الحسن"_s, u"971500000012"_s}}) {
        const ConversationId id = store.talkTo(customerNamed(name, number));
        QVERIFY(store.add(textMessage(id, Direction::Inbound, u"Hi"_s, 1'770'000'000)));
        QVERIFY(QCoro::waitFor(scene.care.deleteConversations({id})));
    }
    DeletedBroadcasts broadcasts(*store);
    DeletedPage deleted(*m_theme, scene.care, broadcasts);
    deleted.refresh();
    QTRY_COMPARE(deleted.findChildren<QPushButton *>().size(), 2);
    for (SettingsPage *page : std::initializer_list<SettingsPage *>{&audit, &scene.page, &deleted}) {
        page->refresh();
        QVERIFY2(test::looksRight(*page, look, page->objectName()), qPrintable(page->objectName()));
    }
}

QTEST_MAIN(TestPrivacyPages)
#include "tst_privacypages.moc"
