// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/templatelistmodel.h"
#include "tests/ui/inbox/shop.h"
#include "tests/ui/looks.h"
#include "ui/templates/filefield.h"
#include "ui/templates/templatepicker.h"
#include "ui/theme/isolated.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
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

Template newBread(HeaderFormat format)
{
    Template whole = named(u"3"_s, u"new_bread"_s, u"Fresh rye bread is here. *Today* until noon."_s,
                           TemplateCategory::Marketing);
    whole.components.header.format = format;
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
    void aPictureIsQueuedWithoutANetwork();
    void aFileOfAnotherKindIsRefusedInWords_data();
    void aFileOfAnotherKindIsRefusedInWords();
    void aFileIsRemovedAgain();
    void aFileCanBeDropped();
    void aFailedPictureKeepsItsFile();
    void theCostIsShownBeforeItIsSent();
    void aPriceThatIsNotSetCanBeEntered();
    void thePlaceIsPreviewed();
    void whatIsFilledInIsNotDiscardedWithoutAQuestion();
    void showsOneSideInANarrowWindow();
    void looksRight_data();
    void looksRight();

private:
    /// Keeps pictures of a place, a document and cards in the preview.
    void keepHeadings();
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
    FileField *fileField() const { return m_picker->findChild<FileField *>(); }
    QString fileState() const { return shown(u"templateFileState"_s); }
    QString write(const QString &name, const QByteArray &bytes);
    QString writePicture(const QString &name, const char *format);
    void setRates(const QList<Rate> &rates);
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

QString TestTemplatePicker::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_shop->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

QString TestTemplatePicker::writePicture(const QString &name, const char *format)
{
    const QString path = m_shop->folder.filePath(name);
    const QImage picture(QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/bouquet.jpg"));
    if (!picture.save(path, format))
        qFatal("not written");
    return path;
}

void TestTemplatePicker::setRates(const QList<Rate> &rates)
{
    const auto replace = [rates](StoreSession &session) { return session.pricing.replaceRates(rates); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(replace)));
}

void TestTemplatePicker::aPictureIsQueuedWithoutANetwork()
{
    store({newBread(HeaderFormat::Image)});
    open();
    choose(u"new_bread"_s);
    const QString path = writePicture(u"bread.jpg"_s, "JPEG");
    fileField()->take(path);
    QVERIFY(!shown(u"templateFileState"_s).isEmpty());
    sendButton()->click(); // it is not ready yet
    QVERIFY(shown(u"templateProblem0"_s).contains(u"Wait"_s));
    QTRY_VERIFY2(fileState().contains(u"bread.jpg"_s) && !fileField()->isBusy(), qPrintable(fileState()));
    QTRY_VERIFY(m_picker->findChild<QWidget *>(u"previewPicture"_s)); // as the customer sees it
    QVERIFY(QFile::remove(path)); // the original may go
    sendButton()->click();
    QTRY_VERIFY(!m_picker);
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 1);
    const Message message = messages().last();
    QCOMPARE(message.delivery, Delivery::Queued);
    const auto &content = std::get<TemplateContent>(message.content);
    const MediaContent header = content.components.first().parameters.first().media.first();
    QVERIFY(header.id.isEmpty() && header.link.isEmpty());
    QCOMPARE(header.mimeType, u"image/jpeg"_s);
    QVERIFY(QFile::exists(m_shop->outbox.localFileOf(message.id)));
}

void TestTemplatePicker::aFileOfAnotherKindIsRefusedInWords_data()
{
    QTest::addColumn<HeaderFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray archive = QByteArray::fromHex("504b0506") + QByteArray(18, '\0');
    const QByteArray pdf("%PDF-1.4\n%%EOF\n");
    QTest::newRow("an archive") << HeaderFormat::Document << u"a.zip"_s << archive << u"PDF, Word"_s;
    QTest::newRow("a document as a picture")
        << HeaderFormat::Image << u"a.pdf"_s << pdf << u"not a picture"_s;
    QTest::newRow("a document as a video") << HeaderFormat::Video << u"a.pdf"_s << pdf << u"not a video"_s;
    QTest::newRow("a damaged picture")
        << HeaderFormat::Image << u"a.jpg"_s << QByteArray("none") << u"can’t be opened"_s;
}

void TestTemplatePicker::aFileOfAnotherKindIsRefusedInWords()
{
    QFETCH(const HeaderFormat, format);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    store({newBread(format)});
    open();
    choose(u"new_bread"_s);
    fileField()->take(write(name, bytes));
    QTRY_VERIFY(!fileField()->isBusy());
    QVERIFY2(fileState().contains(words), qPrintable(fileState()));
    sendButton()->click();
    QVERIFY(!shown(u"templateProblem0"_s).isEmpty());
    QCOMPARE(messages().size(), 1);
}

void TestTemplatePicker::aFileIsRemovedAgain()
{
    store({newBread(HeaderFormat::Image)});
    open();
    choose(u"new_bread"_s);
    auto *remove = m_picker->findChild<QToolButton *>(u"removeTemplateFileButton"_s);
    QVERIFY(!remove->isVisibleTo(m_picker));
    fileField()->take(writePicture(u"bread.webp"_s, "WEBP"));
    QCOMPARE(remove->toolTip(), u"Cancel"_s);
    remove->click(); // while it is prepared
    QVERIFY(!fileField()->isBusy());
    QVERIFY(fileField()->file().link.isEmpty());
    fileField()->take(writePicture(u"bread.webp"_s, "WEBP"));
    QTRY_VERIFY(!fileField()->file().link.isEmpty());
    QVERIFY2(fileState().contains(u"Converted"_s), qPrintable(fileState()));
    remove->click();
    QVERIFY(fileField()->file().link.isEmpty());
    QVERIFY(!remove->isVisibleTo(m_picker));
    QVERIFY(!m_picker->findChild<QWidget *>(u"previewPicture"_s));
}

void TestTemplatePicker::aFileCanBeDropped()
{
    store({newBread(HeaderFormat::Document)});
    open();
    choose(u"new_bread"_s);
    QMimeData data;
    data.setUrls(
        {QUrl(u"https://shop.example"_s), QUrl::fromLocalFile(write(u"Prices.pdf"_s, "%PDF-1.4\n"))});
    QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fileField(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fileField(), &drop);
    QTRY_VERIFY(!fileField()->file().link.isEmpty());
    QCOMPARE(shown(u"previewHeadingTitle"_s), isolated(u"Prices.pdf"_s));
    QVERIFY(!shown(u"previewHeadingDetail"_s).isEmpty());
    sendButton()->click();
    QTRY_VERIFY(!m_picker);
    const auto content = std::get<TemplateContent>(messages().last().content);
    QCOMPARE(content.components.first().parameters.first().media.first().fileName, u"Prices.pdf"_s);
}

void TestTemplatePicker::aFailedPictureKeepsItsFile()
{
    store({newBread(HeaderFormat::Image)});
    open();
    choose(u"new_bread"_s);
    fileField()->take(writePicture(u"bread.jpg"_s, "JPEG"));
    QTRY_VERIFY(!fileField()->file().link.isEmpty());
    sendButton()->click();
    QTRY_VERIFY(!m_picker);
    const MessageId id = messages().last().id;
    const QString copy = m_shop->outbox.localFileOf(id);
    const auto fail = [id](StoreSession &session) -> Result<void> {
        const Result<bool> failed = session.messages.setDelivery(id, Delivery::Failed);
        return failed ? session.outbox.remove(id) : failure(failed.error());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(fail)));
    m_picker = new TemplatePicker(*m_model, m_shop->outbox, *m_theme, m_window.get());
    m_picker->openToChange(m_shop->store.reader().conversations.find(m_talk)->value(), account,
                           messages().last());
    QTRY_VERIFY(fileField() && !fileField()->file().link.isEmpty());
    sendButton()->click();
    QTRY_VERIFY(!m_picker);
    QCOMPARE(messages().last().id, id);
    QCOMPARE(messages().last().delivery, Delivery::Queued);
    QCOMPARE(m_shop->outbox.localFileOf(id), copy);
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

void TestTemplatePicker::thePlaceIsPreviewed()
{
    store({newBread(HeaderFormat::Location)});
    open();
    choose(u"new_bread"_s);
    const auto edit = [this](const QString &name) {
        const QList<QLineEdit *> edits = m_picker->findChildren<QLineEdit *>();
        for (QLineEdit *each : edits) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no field");
    };
    QVERIFY(shown(u"previewHeadingTitle"_s).isEmpty());
    field(0)->setText(u"41.38, 2.17"_s);
    QVERIFY(!shown(u"previewHeadingTitle"_s).isEmpty());
    edit(u"Name of the place"_s)->setText(u"Corner Shop"_s);
    edit(u"Address of the place"_s)->setText(u"Calle Mayor 1"_s);
    QCOMPARE(shown(u"previewHeadingTitle"_s), isolated(u"Corner Shop"_s));
    QCOMPARE(shown(u"previewHeadingDetail"_s), isolated(u"Calle Mayor 1"_s));
    const QString spoken = m_picker->findChild<QWidget *>(u"templatePreview"_s)->accessibleDescription();
    QVERIFY2(spoken.contains(u"Calle Mayor 1"_s), qPrintable(spoken));
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

void TestTemplatePicker::keepHeadings()
{
    Template place = newBread(HeaderFormat::Location);
    Template document = newBread(HeaderFormat::Document);
    Template cards = newBread(HeaderFormat::None);
    TemplateCard card;
    card.header.format = HeaderFormat::Image;
    card.body.text = u"Rye bread"_s;
    cards.components.cards = {card, card};
    int number = 10;
    for (Template *each : {&place, &document, &cards}) {
        each->id = TemplateId(QString::number(++number));
        each->name = u"heading_%1"_s.arg(number);
    }
    store({place, document, cards});
    QTRY_VERIFY(m_model->rowCount() == 3);
    const auto keep = [this](const QString &what) {
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                          rows()->visualRect(rows()->currentIndex()).center());
        QCoreApplication::processEvents();
        const QString name = what + u'-' + QLatin1StringView(QTest::currentDataTag());
        return test::keepPicture(m_picker->grab(), u"templatepicker-"_s + name);
    };
    choose(place.name);
    field(0)->setText(u"41.38, 2.17"_s);
    QVERIFY(keep(u"place"_s));
    choose(document.name);
    fileField()->take(write(u"Price list of the bakery in spring.pdf"_s,
                            QByteArray("%PDF-1.4\n") + QByteArray(99'000, ' ')));
    QTRY_VERIFY(!fileField()->file().link.isEmpty());
    QVERIFY(keep(u"document"_s));
    choose(cards.name);
    const QList<FileField *> files = m_picker->findChildren<FileField *>();
    QCOMPARE(files.size(), 2);
    files.first()->take(writePicture(u"bread.jpg"_s, "JPEG"));
    QTRY_VERIFY(m_picker->findChild<QWidget *>(u"previewPicture"_s));
    QTRY_VERIFY(!files.first()->isBusy());
    QCoreApplication::processEvents();
    QVERIFY(keep(u"cards"_s));
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
    choose(u"new_bread"_s);
    fileField()->take(writePicture(u"bread.jpg"_s, "JPEG"));
    QTRY_VERIFY(m_picker->findChild<QWidget *>(u"previewPicture"_s));
    QTRY_VERIFY(!shown(u"nextMessageCost"_s).isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(m_picker->grab(), u"templatepicker-picture-"_s + name));
    QVERIFY(m_picker->minimumSizeHint().width() <= look.width);
    keepHeadings();
}

QTEST_MAIN(TestTemplatePicker)
#include "tst_templatepicker.moc"
