// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sheetdraftrepository.h"
#include "templatepickerscene.h"

#include <QComboBox>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Choosing a template for a customer and filling it in.
class TestTemplatePicker : public TemplatePickerScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void sendsAFilledInTemplateOutsideTheWindow();
    void whatIsNotFilledInIsMarked();
    void onlyTemplatesThatMayBeSentAreListed();
    void marketingIsNotOfferedToWhoOptedOut();
    void searchFindsAndSaysWhenItDoesNot();
    void languagesAreDistinguishable();
    void noTemplatesSaysSo();
    void theKeyboardIsEnough();
    void aFullDiskKeepsWhatWasFilledIn();
    void theStateOfAFetchIsReported();
    void theCostIsShownBeforeItIsSent();
    void aPriceThatIsNotSetCanBeEntered();
    void whatIsFilledInIsNotDiscardedWithoutAQuestion();
    void theProgramClosesItWithoutAQuestion();
    void whatIsFilledInIsThereAgainAfterARestart();
    void whatIsDiscardedOrSentStaysAway();
    void itLeavesForAnotherPageOnlyOnceItIsClosed();
    void showsOneSideInANarrowWindow();

private:
    /// What the store has of forms that were not sent.
    QList<SheetDraft> stored() const { return m_shop->store.reader().drafts.sheets().all(m_talk).value(); }
    void setRates(const QList<Rate> &rates);
};

void TestTemplatePicker::sendsAFilledInTemplateOutsideTheWindow()
{
    store({orderReady()});
    open();
    choose(u"order_ready"_s);
    QCOMPARE(field(0)->text(), u"Ana Lucía"_s); // proposed
    QCOMPARE(field(1)->placeholderText(), u"A-17"_s);
    QCOMPARE(field(2)->placeholderText(), u"x1"_s);
    field(1)->setText(u"B-42"_s);
    field(2)->setText(u"z9"_s);
    const QString body = shown(u"previewBody"_s);
    QVERIFY2(body.contains(u"Hello Ana Lucía, your order <b>B-42</b> is ready."_s), qPrintable(body));
    QSignalSpy sent(m_picker, &TemplatePicker::sent);
    sendButton()->click();
    QTRY_COMPARE(sent.size(), 1);
    QTRY_VERIFY(!m_picker);
    const Message message = messages().last();
    QCOMPARE(message.delivery, Delivery::Queued); // goes out when it can
    const auto &content = std::get<TemplateContent>(message.content);
    QCOMPARE(content.templateName, u"order_ready"_s);
    QCOMPARE(content.components.size(), 2);
    QCOMPARE(content.components.at(0).parameters.at(1).text, u"B-42"_s);
    QCOMPARE(content.components.at(1).index, 0);
    QCOMPARE(content.components.at(1).parameters.first().text, u"z9"_s);
    QVERIFY(content.shownText.contains(u"B-42"_s));
}

void TestTemplatePicker::whatIsNotFilledInIsMarked()
{
    store({orderReady()});
    open();
    choose(u"order_ready"_s);
    QVERIFY(shown(u"templateProblem1"_s).isEmpty()); // not before it was tried
    sendButton()->click();
    QVERIFY(!shown(u"templateProblem1"_s).isEmpty());
    QVERIFY(!shown(u"templateProblem2"_s).isEmpty());
    QVERIFY(shown(u"templateProblem0"_s).isEmpty());
    QCOMPARE(messages().size(), 1);
    field(2)->setText(u"two words"_s);
    QVERIFY(shown(u"templateProblem2"_s).contains(u"spaces"_s));
}

void TestTemplatePicker::onlyTemplatesThatMayBeSentAreListed()
{
    Template paused = named(u"2"_s, u"paused"_s, u"Hi"_s);
    paused.status = TemplateStatus::Paused;
    store({orderReady(), paused});
    open();
    QCOMPARE(m_model->rowCount(), 1);
}

void TestTemplatePicker::marketingIsNotOfferedToWhoOptedOut()
{
    store({orderReady(), named(u"2"_s, u"sale"_s, u"Everything is cheaper."_s, TemplateCategory::Marketing)});
    const auto stop = [](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(u"34600000011"_s);
        return session.marketing.save(customer, true, QDateTime::currentDateTimeUtc());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(stop)));
    open();
    choose(u"sale"_s);
    QVERIFY(!sendButton()->isEnabled());
    QVERIFY(shown(u"templatePickerProblem"_s).contains(u"asked not to get offers"_s));
    const QString row = rows()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(u"asked not to get offers"_s), qPrintable(row));
    choose(u"order_ready"_s);
    QVERIFY(sendButton()->isEnabled());
    QVERIFY(shown(u"templatePickerProblem"_s).isEmpty());
}

void TestTemplatePicker::searchFindsAndSaysWhenItDoesNot()
{
    store({orderReady(), named(u"2"_s, u"greeting"_s, u"Good morning"_s)});
    open();
    auto *search = m_picker->findChild<QLineEdit *>(u"templateSearch"_s);
    search->setText(u"morning"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    search->setText(u"bicycle"_s);
    QTRY_COMPARE(shown(u"noTemplatesTitle"_s), u"No template found"_s);
    search->clear();
    QTRY_COMPARE(m_model->rowCount(), 2);
}

void TestTemplatePicker::languagesAreDistinguishable()
{
    Template german = named(u"2"_s, u"order_ready"_s, u"Hallo"_s);
    german.language = u"de"_s;
    store({orderReady(), german});
    open();
    auto *language = m_picker->findChild<QComboBox *>(u"templateLanguage"_s);
    QVERIFY(language->isVisibleTo(m_picker));
    QCOMPARE(language->count(), 3);
    language->setCurrentIndex(1);
    Q_EMIT language->activated(1);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data(TemplateListModel::TemplateRole).value<Template>().language, u"de"_s);
}

void TestTemplatePicker::noTemplatesSaysSo()
{
    store({});
    open();
    QCOMPARE(shown(u"noTemplatesTitle"_s), u"No templates yet"_s);
    QVERIFY(!sendButton()->isEnabled());
}

void TestTemplatePicker::theKeyboardIsEnough()
{
    store({named(u"2"_s, u"greeting"_s, u"Good morning"_s), orderReady()});
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_picker, shoptalk::support::patienceMs));
    auto *search = m_picker->findChild<QLineEdit *>(u"templateSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(field(1)->hasFocus()); // the name is there already
    QTest::keyClicks(field(1), u"B-42"_s);
    QTest::keyClicks(field(2), u"z9"_s);
    QTest::keyClick(field(2), Qt::Key_Return);
    QTRY_VERIFY(!m_picker);
    QCOMPARE(messages().size(), 2);
}

void TestTemplatePicker::aFullDiskKeepsWhatWasFilledIn()
{
    store({named(u"2"_s, u"greeting"_s, u"Good morning {{1}}, come in."_s)});
    open();
    choose(u"greeting"_s);
    field(0)->setText(u"Ana"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"refuse"_s);
        database.setDatabaseName(m_shop->folder.filePath(u"shoptalk.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TRIGGER refuse BEFORE INSERT ON whatsapp_messages "
                           "BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    }
    QSqlDatabase::removeDatabase(u"refuse"_s);
    sendButton()->click();
    QTRY_VERIFY(shown(u"templatePickerProblem"_s).contains(u"could not be saved"_s));
    QCOMPARE(field(0)->text(), u"Ana"_s);
    QVERIFY(sendButton()->isEnabled());
}

void TestTemplatePicker::theStateOfAFetchIsReported()
{
    store({orderReady()});
    open();
    m_picker->setRefreshState(true, {});
    QCOMPARE(shown(u"templatesState"_s), u"Fetching the templates…"_s);
    m_picker->setRefreshState(false, u"No network."_s);
    QCOMPARE(shown(u"templatesState"_s), u"No network."_s);
    m_picker->setRefreshState(false, {});
    QVERIFY(shown(u"templatesState"_s).isEmpty());
}

void TestTemplatePicker::setRates(const QList<Rate> &rates)
{
    const auto replace = [rates](StoreSession &session) { return session.pricing.replaceRates(rates); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(replace)));
}

void TestTemplatePicker::theCostIsShownBeforeItIsSent()
{
    const QDate longAgo(2020, 1, 1);
    setRates({{u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.02"_s, longAgo},
              {u"Spain"_s, u"marketing"_s, u"EUR"_s, u"0.0615"_s, longAgo}});
    store({orderReady(), named(u"2"_s, u"sale"_s, u"Everything is cheaper."_s, TemplateCategory::Marketing)});
    open();
    QVERIFY(shown(u"nextMessageCost"_s).isEmpty()); // nothing is chosen
    choose(u"order_ready"_s);
    QTRY_VERIFY2(shown(u"nextMessageCost"_s).contains(u"0.02"_s), qPrintable(shown(u"nextMessageCost"_s)));
    choose(u"sale"_s);
    QTRY_VERIFY(shown(u"nextMessageCost"_s).contains(u"0.0615"_s));
    m_picker->reject();
    QTRY_VERIFY(!m_picker);

    Conversation talk = m_shop->store.reader().conversations.find(m_talk)->value();
    talk.freeUntil = QDateTime::currentDateTimeUtc().addDays(2);
    m_picker = new TemplatePicker(*m_model, m_shop->outbox, *m_theme, m_window.get());
    m_picker->openFor(talk, account);
    QTRY_VERIFY(m_model->isLoaded());
    choose(u"sale"_s);
    QTRY_VERIFY2(shown(u"nextMessageCost"_s).contains(u"came from an ad"_s),
                 qPrintable(shown(u"nextMessageCost"_s)));
}

void TestTemplatePicker::aPriceThatIsNotSetCanBeEntered()
{
    store({orderReady()});
    open();
    choose(u"order_ready"_s);
    QTRY_VERIFY(shown(u"nextMessageCost"_s).contains(u"The price is not set."_s));
    QSignalSpy requested(m_picker, &TemplatePicker::pricesRequested);
    Q_EMIT m_picker->findChild<QLabel *>(u"nextMessageCost"_s)->linkActivated(u"#prices"_s);
    QCOMPARE(requested.size(), 1);
}

void TestTemplatePicker::whatIsFilledInIsNotDiscardedWithoutAQuestion()
{
    store({orderReady()});
    open();
    choose(u"order_ready"_s);
    QTest::keyClick(m_picker.data(),
                    Qt::Key_Escape); // the name of the customer was not written by the person
    QTRY_VERIFY(!m_picker);
    open(false);
    QTRY_VERIFY(m_model->rowCount() > 0);
    choose(u"order_ready"_s);
    field(1)->setText(u"B-7"_s);
    QTest::keyClick(m_picker.data(), Qt::Key_Escape);
    auto *question = m_picker->findChild<QMessageBox *>(u"discardMessageDialog"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_picker->findChild<QMessageBox *>());
    QCOMPARE(field(1)->text(), u"B-7"_s);
    QTest::keyClick(m_picker.data(), Qt::Key_Escape);
    m_picker->findChild<QPushButton *>(u"confirmDiscardMessageButton"_s)->click();
    QTRY_VERIFY(!m_picker);
}

void TestTemplatePicker::theProgramClosesItWithoutAQuestion()
{
    store({orderReady()});
    open();
    choose(u"order_ready"_s);
    field(1)->setText(u"B-7"_s);
    m_picker->close(); // as the lock does: nothing may be seen over its page
    QTRY_VERIFY(!m_picker);
}

void TestTemplatePicker::whatIsFilledInIsThereAgainAfterARestart()
{
    store({named(u"2"_s, u"another"_s, u"Hello"_s), orderReady()});
    open();
    choose(u"order_ready"_s);
    field(1)->setText(u"B-4"_s);
    QTRY_COMPARE(stored().size(), 1); // a crash loses nothing
    field(1)->setText(u"B-42"_s);
    m_picker->close(); // as the lock does
    QTRY_VERIFY(!m_picker);
    m_model = std::make_unique<TemplateListModel>(m_shop->store);
    open();
    QTRY_VERIFY(field(1));
    QTRY_COMPARE(field(1)->text(), u"B-42"_s);
    QCOMPARE(field(0)->text(), u"Ana Lucía"_s);
    QVERIFY(shown(u"previewBody"_s).contains(u"B-42"_s));
    QTest::keyClick(m_picker, Qt::Key_Escape);
    QVERIFY(m_window->findChild<QMessageBox *>(u"discardMessageDialog"_s)); // it was not sent yet
}

void TestTemplatePicker::whatIsDiscardedOrSentStaysAway()
{
    store({orderReady()});
    open();
    choose(u"order_ready"_s);
    field(1)->setText(u"B-42"_s);
    QTRY_COMPARE(stored().size(), 1);
    QTest::keyClick(m_picker, Qt::Key_Escape);
    m_window->findChild<QPushButton *>(u"confirmDiscardMessageButton"_s)->click();
    QTRY_COMPARE(stored(), QList<SheetDraft>());
    QTRY_VERIFY(!m_picker);
    open();
    choose(u"order_ready"_s);
    QCOMPARE(field(1)->text(), QString());
    field(1)->setText(u"B-42"_s);
    field(2)->setText(u"z9"_s);
    QTRY_COMPARE(stored().size(), 1);
    sendButton()->click();
    QTRY_VERIFY(!m_picker);
    QCOMPARE(stored(), QList<SheetDraft>());
}

void TestTemplatePicker::itLeavesForAnotherPageOnlyOnceItIsClosed()
{
    store({orderReady()});
    open();
    choose(u"order_ready"_s);
    field(1)->setText(u"B-7"_s);
    QSignalSpy managed(m_picker.data(), &TemplatePicker::manageRequested);
    auto *manage = m_picker->findChild<QPushButton *>(u"manageTemplatesButton"_s);
    manage->click();
    auto *question = m_picker->findChild<QMessageBox *>(u"discardMessageDialog"_s);
    QVERIFY(question);
    QCOMPARE(managed.size(), 0);
    QTest::keyClick(question, Qt::Key_Escape); // "Keep writing"
    QTRY_VERIFY(!m_picker->findChild<QMessageBox *>());
    QCOMPARE(managed.size(), 0);
    QVERIFY(m_picker->isVisible());
    manage->click();
    m_picker->findChild<QPushButton *>(u"confirmDiscardMessageButton"_s)->click();
    QCOMPARE(managed.size(), 1);
    QTRY_VERIFY(!m_picker);
}

void TestTemplatePicker::showsOneSideInANarrowWindow()
{
    store({orderReady()});
    open();
    m_picker->resize(400, 600);
    QTRY_VERIFY(rows()->isVisible());
    QVERIFY(!sendButton()->isVisible());
    choose(u"order_ready"_s);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                      rows()->visualRect(rows()->currentIndex()).center());
    QTRY_VERIFY(sendButton()->isVisible());
    QVERIFY(!rows()->isVisible());
    m_picker->findChild<QToolButton *>(u"templateBackButton"_s)->click();
    QTRY_VERIFY(rows()->isVisible());
}

QTEST_MAIN(TestTemplatePicker)
#include "tst_templatepicker.moc"
