// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "core/reason.h"
#include "models/auditlistmodel.h"
#include "tests/store/storefixture.h"
#include "tests/support/setclock.h"
#include "tests/ui/looks.h"
#include "ui/settings/auditpage.h"
#include "ui/settings/audittext.h"
#include "ui/settings/deletedpage.h"
#include "ui/settings/privacypage.h"
#include "ui/theme/dates.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// S25 and S29 in the settings: how long messages are kept, and what was done.
namespace {

/// The word in the audit trail for what the code writes: the name of a Reason, or the word itself.
QString wordOf(const QString &written)
{
    bool isReason = false;
    const int value = QMetaEnum::fromType<Reason>().keyToValue(written.toLatin1().constData(), &isReason);
    return isReason ? nameOf(static_cast<Reason>(value)) : written;
}

} // namespace

class TestPrivacyPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void everyActionHasItsOwnSentence();
    void everyReasonHasPlainWords_data();
    void everyReasonHasPlainWords();
    void theTrailGrowsOnTop();
    void olderLinesAreReadWhenTheyAreWanted();
    void shorteningAsksFirst();
    void typingIsShownOrNot();
    void labelsAreAddedKeptAndRemoved();
    void aChangedLabelKeepsTheFocus();
    void whatWasDeletedIsRestoredAfterARestart();
    void restoringByKeyboardGoesOnToTheNext();
    void nothingDeletedSaysSo();
    void looksRight_data();
    void looksRight();

private:
    std::unique_ptr<Theme> m_theme;
    support::SetClock m_clock;
};

void TestPrivacyPages::everyActionHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int kind = int(AuditKind::LoggedIn); kind <= int(AuditKind::LoginEndsSoon); ++kind) {
        const QString sentence = auditSentence({static_cast<AuditKind>(kind), 3});
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences << sentence;
    }
}

void TestPrivacyPages::everyReasonHasPlainWords_data()
{
    QTest::addColumn<QString>("pattern");
    const QString ofErrors = uR"rx(Error::Kind::\w+,\s*Reason::(\w+))rx"_s;
    const QString ofStatuses = uR"rx(return u"(\w+)"_s)rx"_s;
    for (const char *file :
         {"src/accounts/signin", "src/accounts/loginprocess", "src/accounts/loginattempt",
          "src/accounts/browserlogin", "src/accounts/pastedtoken", "src/accounts/setupresults",
          "src/archive/backups", "src/store/databasecopy", "src/secrets/keyfile", "src/secrets/masterkey",
          "src/secrets/vault", "src/relaylink/relaysender", "src/graph/graphsender"})
        QTest::newRow(file) << ofErrors;
    QTest::newRow("src/archive/backupfile") << uR"rx(Reason::(Backup\w+))rx"_s;
    QTest::newRow("src/secrets/keychain") << uR"rx(Reason::((?:Keychain|Secret)\w+))rx"_s;
    QTest::newRow("src/accounts/accountstatus") << ofStatuses;
    QTest::newRow("src/accounts/auditcause") << uR"rx([?:] u"(\w+)"_s)rx"_s;
}

/// S29: the cause of an entry of the audit trail is shown as a sentence, not as the stored word.
void TestPrivacyPages::everyReasonHasPlainWords()
{
    QFETCH(const QString, pattern);
    QFile source(QStringLiteral(SHOPTALK_SOURCE_DIR) + u'/' + QLatin1StringView(QTest::currentDataTag())
                 + u".cpp"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QSet<QString> never{u"active"_s, u"unknown"_s}; // an ended sign-in is neither
    QRegularExpressionMatchIterator found =
        QRegularExpression(pattern).globalMatch(QString::fromUtf8(source.readAll()));
    int words = 0;
    while (found.hasNext()) {
        const QString word = wordOf(found.next().captured(1));
        if (never.contains(word))
            continue;
        ++words;
        AuditEntry entry{AuditKind::LoginFailed};
        entry.word = word;
        const QString sentence = auditSentence(entry);
        QVERIFY2(sentence.size() > auditSentence({AuditKind::LoginFailed}).size(), qPrintable(word));
        QVERIFY2(!sentence.contains(word) || !word.contains(u'_'), qPrintable(sentence));
    }
    QVERIFY2(words > 0, "nothing was found: the pattern is no longer how it is written");
}

void TestPrivacyPages::theTrailGrowsOnTop()
{
    StoreFixture store;
    AuditListModel model(*store);
    AuditPage page(*m_theme, model);
    page.refresh();
    auto *table = page.findChild<QTableView *>(u"auditTable"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    store.must([](StoreSession &session) { return session.audit.add({AuditKind::LoggedIn}); });
    store.must([](StoreSession &session) { return session.audit.add({AuditKind::Erased, 12}); });
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), auditSentence({AuditKind::Erased, 12}));
    QCOMPARE(table->model()->index(1, 1).data().toString(), auditSentence({AuditKind::LoggedIn}));
    QVERIFY(!table->model()->index(0, 0).data().toString().isEmpty());
}

void TestPrivacyPages::olderLinesAreReadWhenTheyAreWanted()
{
    StoreFixture store;
    store.must([](StoreSession &session) -> Result<void> {
        for (int line = 0; line < 250; ++line) {
            if (Result<void> added = session.audit.add({AuditKind::Locked, line}); !added)
                return added;
        }
        return {};
    });
    AuditListModel model(*store);
    model.reload();
    QCOMPARE(model.rowCount(), 100);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    const auto entryAt = [&model](int row) {
        return model.index(row).data(AuditListModel::EntryRole).value<AuditEntry>().count;
    };
    QCOMPARE(entryAt(0), 249);
    QCOMPARE(entryAt(249), 0);
}

void TestPrivacyPages::typingIsShownOrNot()
{
    StoreFixture store;
    ErasureService care(*store, m_clock);
    Labels labels(*store, m_clock);
    PrivacyPage page(*m_theme, care, labels);
    page.setShowsTyping(true);
    auto *box = page.findChild<QCheckBox *>(u"showsTyping"_s);
    QVERIFY(box->isChecked());
    QSignalSpy changed(&page, &PrivacyPage::showsTypingChanged);
    page.show();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toBool(), false);
}

void TestPrivacyPages::shorteningAsksFirst()
{
    StoreFixture store;
    ErasureService care(*store, m_clock);
    Labels labels(*store, m_clock);
    PrivacyPage page(*m_theme, care, labels);
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
    QCOMPARE(care.retentionDays(), 0);
    choose(365);
    page.findChild<QMessageBox *>(u"retentionDialog"_s)
        ->findChild<QPushButton *>(u"confirmRetentionButton"_s)
        ->click();
    QTRY_COMPARE(care.retentionDays(), 365);
    choose(0); // longer needs no question
    QTRY_COMPARE(care.retentionDays(), 0);
}

/// S25: how long messages are kept, label by label.
void TestPrivacyPages::aChangedLabelKeepsTheFocus()
{
    StoreFixture store;
    ErasureService care(*store, m_clock);
    Labels labels(*store, m_clock);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        QVERIFY(QCoro::waitFor(labels.add(name)));
    PrivacyPage page(*m_theme, care, labels);
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
    QTRY_COMPARE(labels.all().at(1).retentionDays, std::optional<int>(0));
    const auto made = [&] { return part(u"B"_s, u"labelRetention"_s); };
    QTRY_VERIFY(made() && made() != choice); // the rows are created again once it is stored
    QTRY_VERIFY(made() && made()->hasFocus());
}

void TestPrivacyPages::labelsAreAddedKeptAndRemoved()
{
    StoreFixture store;
    ErasureService care(*store, m_clock);
    Labels labels(*store, m_clock);
    PrivacyPage page(*m_theme, care, labels);
    page.show();
    auto *name = page.findChild<QLineEdit *>(u"newLabelName"_s);
    const auto shownText = [&page] { return page.findChild<QLabel *>(u"labelsMessage"_s)->text(); };
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shownText().contains(u"Enter a name"_s));
    QTest::keyClicks(name, u"Invoices"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(labels.all().size(), 1);
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
    QTRY_COMPARE(labels.all().first().retentionDays, std::optional<int>(30));
    QTRY_VERIFY(!page.findChild<QMessageBox *>(u"retentionDialog"_s));
    choose(-1); // longer needs no question
    QTRY_COMPARE(labels.all().first().retentionDays, std::optional<int>());

    page.findChild<QToolButton *>(u"removeLabelButton"_s)->click();
    QTRY_VERIFY(labels.all().isEmpty());
    QTRY_VERIFY(!page.findChild<QWidget *>(u"label-Invoices"_s));
    auto *undo = page.findChild<QPushButton *>(u"undoRemoveLabelButton"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(labels.all().size(), 1);
    QTRY_VERIFY(page.findChild<QWidget *>(u"label-Invoices"_s));
    QVERIFY(!undo->isVisible());
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
        QVERIFY(QCoro::waitFor(care.deleteConversation(ana)));
    }
    QVERIFY(store.reopen());
    ErasureService care(*store, m_clock);
    DeletedPage page(*m_theme, care);
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
        QVERIFY(QCoro::waitFor(care.deleteConversation(ids.last())));
        m_clock.time = m_clock.time.addSecs(60);
    }
    DeletedPage page(*m_theme, care);
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
    DeletedPage page(*m_theme, care);
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
    StoreFixture store;
    for (const AuditEntry &entry :
         {AuditEntry{AuditKind::LoggedIn}, AuditEntry{AuditKind::TokenEnded, 0, u"meta_190_460"_s},
          AuditEntry{AuditKind::Erased, 12}})
        store.must([entry](StoreSession &session) { return session.audit.add(entry); });
    AuditListModel model(*store);
    ErasureService care(*store, m_clock);
    AuditPage audit(*m_theme, model);
    Labels labels(*store, m_clock);
    QVERIFY(QCoro::waitFor(labels.add(u"Invoices"_s)));
    PrivacyPage privacy(*m_theme, care, labels);
    for (const auto &[name, number] :
         {std::pair{u"Ana Lucía Fernández"_s, u"34600000011"_s}, {u"أمينة الحسن"_s, u"971500000012"_s}}) {
        const ConversationId id = store.talkTo(customerNamed(name, number));
        QVERIFY(store.add(textMessage(id, Direction::Inbound, u"Hi"_s, 1'770'000'000)));
        QVERIFY(QCoro::waitFor(care.deleteConversation(id)));
    }
    DeletedPage deleted(*m_theme, care);
    deleted.refresh();
    QTRY_COMPARE(deleted.findChildren<QPushButton *>().size(), 2);
    for (SettingsPage *page : std::initializer_list<SettingsPage *>{&audit, &privacy, &deleted}) {
        page->show();
        page->refresh();
        QVERIFY2(test::looksRight(*page, look, page->objectName()), qPrintable(page->objectName()));
    }
}

QTEST_MAIN(TestPrivacyPages)
#include "tst_privacypages.moc"
