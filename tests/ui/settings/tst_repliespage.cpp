// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/savedreplies.h"
#include "tests/store/storefixture.h"
#include "tests/support/setclock.h"
#include "tests/ui/looks.h"
#include "ui/settings/repliespage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

class TestRepliesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void savesAndChanges();
    void whatIsBeingWrittenIsNotLostUnasked();
    void theSameReplyIsGoneOnWith();
    void aReplyThatDoesNotComeBackSaysSo();

private:
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QMessageBox *question() const { return m_page->findChild<QMessageBox *>(u"discardReplyDialog"_s); }
    QLineEdit *name() const { return m_page->findChild<QLineEdit *>(u"replyName"_s); }
    QPlainTextEdit *text() const { return m_page->findChild<QPlainTextEdit *>(u"replyText"_s); }
    void save(const QString &replyName, const QString &replyText);

    std::unique_ptr<Theme> m_theme;
    support::SetClock m_clock;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<SavedReplies> m_replies;
    std::unique_ptr<RepliesPage> m_page;
};

void TestRepliesPage::init()
{
    m_page.reset();
    m_replies.reset();
    m_store = std::make_unique<StoreFixture>();
    m_replies = std::make_unique<SavedReplies>(**m_store, m_clock);
    m_page = std::make_unique<RepliesPage>(*m_replies, *m_theme);
    m_page->resize(700, 700);
    m_page->show();
}

void TestRepliesPage::save(const QString &replyName, const QString &replyText)
{
    name()->setText(replyName);
    text()->setPlainText(replyText);
    button(u"saveReplyButton"_s)->click();
    QTRY_VERIFY(button(u"editReply-"_s + replyName));
    QTRY_VERIFY(name()->text().isEmpty());
}

void TestRepliesPage::savesAndChanges()
{
    save(u"hours"_s, u"We are open from 9 to 6."_s);
    QVERIFY(!m_page->hasChanges());
    button(u"editReply-hours"_s)->click();
    QVERIFY(!m_page->hasChanges());
    QCOMPARE(text()->toPlainText(), u"We are open from 9 to 6."_s);
    text()->setPlainText(u"We are open from 9 to 7."_s);
    QVERIFY(m_page->hasChanges());
    button(u"saveReplyButton"_s)->click();
    QTRY_COMPARE(m_replies->all().first().text, u"We are open from 9 to 7."_s);
    QCOMPARE(m_replies->all().size(), 1);
}

void TestRepliesPage::whatIsBeingWrittenIsNotLostUnasked()
{
    save(u"hours"_s, u"We are open from 9 to 6."_s);
    text()->setPlainText(u"Thank you, {name}. Your order"_s);
    button(u"editReply-hours"_s)->click();
    QVERIFY(question());
    QCOMPARE(text()->toPlainText(), u"Thank you, {name}. Your order"_s);
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QCOMPARE(text()->toPlainText(), u"Thank you, {name}. Your order"_s);
    button(u"editReply-hours"_s)->click();
    button(u"confirmDiscardReplyButton"_s)->click();
    QCOMPARE(text()->toPlainText(), u"We are open from 9 to 6."_s);
    QCOMPARE(name()->text(), u"hours"_s);
}

void TestRepliesPage::theSameReplyIsGoneOnWith()
{
    save(u"hours"_s, u"We are open from 9 to 6."_s);
    button(u"editReply-hours"_s)->click();
    text()->setPlainText(u"We are open from 9 to"_s);
    button(u"editReply-hours"_s)->click();
    QVERIFY(!question());
    QCOMPARE(text()->toPlainText(), u"We are open from 9 to"_s);
}

void TestRepliesPage::aReplyThatDoesNotComeBackSaysSo()
{
    save(u"hours"_s, u"We are open from 9 to 6."_s);
    button(u"removeReply-hours"_s)->click();
    QTRY_VERIFY(button(u"restoreReplyButton"_s)->isVisible());
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
        other.setDatabaseName(m_store->path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"CREATE TRIGGER full BEFORE UPDATE ON saved_replies "
                                      "BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    }
    QSqlDatabase::removeDatabase(u"saboteur"_s);
    button(u"restoreReplyButton"_s)->click();
    const auto *notice = m_page->findChild<QLabel *>(u"savedRepliesNotice"_s);
    QTRY_VERIFY(notice->text().startsWith(u"This could not be saved."_s));
    QVERIFY(button(u"restoreReplyButton"_s)->isVisible()); // for another attempt
}

QTEST_MAIN(TestRepliesPage)
#include "tst_repliespage.moc"
