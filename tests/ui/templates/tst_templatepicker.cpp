// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/templatelistmodel.h"
#include "tests/ui/inbox/shop.h"
#include "tests/ui/looks.h"
#include "ui/templates/templatepicker.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

const WabaId account(u"102290129340398"_s);

Template named(const QString &id, const QString &name, const QString &text,
               TemplateCategory category = TemplateCategory::Utility)
{
    Template whole;
    whole.id = TemplateId(id);
    whole.waba = account;
    whole.name = name;
    whole.language = u"en"_s;
    whole.category = category;
    whole.status = TemplateStatus::Approved;
    whole.components.body.text = text;
    return whole;
}

Template orderReady()
{
    Template whole = named(u"1"_s, u"order_ready"_s,
                           u"Hello {{1}}, your order *{{2}}* is ready. We are open until 18:00."_s);
    whole.components.header = {HeaderFormat::Text, {u"Good news"_s}};
    whole.components.body.examples = {{u"1"_s, u"Ines"_s}, {u"2"_s, u"A-17"_s}};
    whole.components.footer = u"Corner Shop"_s;
    TemplateButton map;
    map.kind = TemplateButtonKind::Url;
    map.text = u"Show on the map"_s;
    map.url = u"https://shop.example/m/{{1}}"_s;
    map.example = u"https://shop.example/m/x1"_s;
    TemplateButton thanks;
    thanks.kind = TemplateButtonKind::QuickReply;
    thanks.text = u"Thank you"_s;
    whole.components.buttons << map << thanks;
    return whole;
}

} // namespace

class TestTemplatePicker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
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
    void showsOneSideInANarrowWindow();
    void looksRight_data();
    void looksRight();

private:
    void store(const QList<Template> &templates);
    void open(bool waits = true);
    void choose(const QString &name);
    QListView *rows() const { return m_picker->findChild<QListView *>(u"templateRows"_s); }
    QLineEdit *field(int index) const
    {
        return m_picker->findChild<QLineEdit *>(u"templateField%1"_s.arg(index));
    }
    QPushButton *sendButton() const { return m_picker->findChild<QPushButton *>(u"sendTemplateButton"_s); }
    QString shown(const QString &label) const
    {
        const auto *found = m_picker->findChild<QLabel *>(label);
        return found && found->isVisibleTo(m_picker) ? found->text() : QString();
    }
    QList<Message> messages() const { return m_shop->store.reader().messages.newest(m_talk, 10).value(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<TemplateListModel> m_model;
    std::unique_ptr<QWidget> m_window;
    QPointer<TemplatePicker> m_picker;
    ConversationId m_talk;
};

void TestTemplatePicker::init()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_shop = std::make_unique<Shop>();
    m_model = std::make_unique<TemplateListModel>(m_shop->store);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 800);
    m_window->show();
    m_talk = m_shop->add(u"Ana Lucía"_s, u"34600000011"_s,
                         {{Direction::Inbound, u"Is it ready?"_s, 60 * 30}}); // the window is closed
}

void TestTemplatePicker::cleanup()
{
    m_window.reset();
    m_model.reset();
    m_shop.reset();
}

void TestTemplatePicker::store(const QList<Template> &templates)
{
    const auto keep = [templates](StoreSession &session) {
        return session.templates.replaceAll(
            account, templates,
            session.templates.beginFetch(account, QDateTime::currentDateTimeUtc()).value());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(keep)));
}

void TestTemplatePicker::open(bool waits)
{
    m_picker = new TemplatePicker(*m_model, m_shop->outbox, *m_theme, m_window.get());
    QSignalSpy loaded(m_model.get(), &TemplateListModel::loaded);
    m_picker->openFor(m_shop->store.reader().conversations.find(m_talk)->value(), account);
    if (waits)
        QTRY_VERIFY(!loaded.isEmpty());
}

void TestTemplatePicker::choose(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(TemplateListModel::TemplateRole).value<Template>().name == name)
            rows()->setCurrentIndex(rows()->model()->index(row, 0));
    }
}

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

void TestTemplatePicker::looksRight_data()
{
    test::addLooks(860, 480);
}

void TestTemplatePicker::looksRight()
{
    QFETCH(const test::Look, look);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    Template picture = named(u"3"_s, u"new_bread"_s, u"Fresh rye bread is here, {{1}}. *Today* until noon."_s,
                             TemplateCategory::Marketing);
    picture.components.header.format = HeaderFormat::Image;
    Template arabic = named(u"4"_s, u"order_ready_ar"_s, u"مرحبًا {{1}}، طلبك جاهز للاستلام."_s);
    arabic.language = u"ar"_s;
    store({orderReady(), named(u"2"_s, u"greeting"_s, u"Good morning"_s), picture, arabic});
    open();
    choose(u"order_ready"_s);
    m_picker->setLayoutDirection(look.direction);
    m_picker->resize(look.width, 720);
    QCoreApplication::processEvents();
    const QString name = QLatin1StringView(QTest::currentDataTag());
    QVERIFY(test::keepPicture(m_picker->grab(), u"templatepicker-"_s + name));
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                      rows()->visualRect(rows()->currentIndex()).center());
    sendButton()->click();
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(m_picker->grab(), u"templatepicker-fields-"_s + name));
    QVERIFY(m_picker->minimumSizeHint().width() <= look.width);
}

QTEST_MAIN(TestTemplatePicker)
#include "tst_templatepicker.moc"
