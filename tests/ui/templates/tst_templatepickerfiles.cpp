// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatepickerscene.h"
#include "tests/ui/looks.h"
#include "ui/chat/sheetkeeper.h"
#include "ui/templates/filefield.h"
#include "ui/theme/isolated.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

Template newBread(HeaderFormat format)
{
    Template whole = named(u"3"_s, u"new_bread"_s, u"Fresh rye bread is here. *Today* until noon."_s,
                           TemplateCategory::Marketing);
    whole.components.header.format = format;
    return whole;
}

} // namespace

/// What stands above a template, as a customer will see it: a picture, a document or a place that staff
/// choose.
class TestTemplatePickerFiles : public TemplatePickerScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aPictureIsQueuedWithoutANetwork();
    void aFileOfAnotherKindIsRefusedInWords_data();
    void aFileOfAnotherKindIsRefusedInWords();
    void aFileIsRemovedAgain();
    void aFileThatIsNotReadyComesBack_data();
    void aFileThatIsNotReadyComesBack();
    void aFileThatIsGoneMeanwhileIsNamed();
    void aFileThatIsNotReadyIsNotDiscardedWithoutAQuestion();
    void aFileCanBeDropped();
    void aFailedPictureKeepsItsFile();
    void thePlaceIsPreviewed();
    void looksRight_data();
    void looksRight();

private:
    /// Keeps pictures of a place, a document and cards in the preview.
    void keepHeadings();
    FileField *fileField() const { return m_picker->findChild<FileField *>(); }
    QString fileState() const { return shown(u"templateFileState"_s); }
    QString writePicture(const QString &name, const char *format);
    /// Chooses the picture for the heading and does not wait until it is ready.
    QString beginWithPicture();
    /// What was filled in is read by another dialog, as after a restart.
    void openAgain();
};

QString TestTemplatePickerFiles::beginWithPicture()
{
    store({newBread(HeaderFormat::Image)});
    open();
    choose(u"new_bread"_s);
    const QString path = writePicture(u"bread.webp"_s, "WEBP");
    fileField()->take(path);
    if (!fileField()->isBusy())
        qFatal("ready at once");
    return path;
}

void TestTemplatePickerFiles::openAgain()
{
    m_model = std::make_unique<TemplateListModel>(m_shop->store);
    open();
    QTRY_VERIFY(fileField());
}

QString TestTemplatePickerFiles::writePicture(const QString &name, const char *format)
{
    const QString path = m_shop->folder.filePath(name);
    const QImage picture(QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/bouquet.jpg"));
    if (!picture.save(path, format))
        qFatal("not written");
    return path;
}

void TestTemplatePickerFiles::aPictureIsQueuedWithoutANetwork()
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

void TestTemplatePickerFiles::aFileOfAnotherKindIsRefusedInWords_data()
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

void TestTemplatePickerFiles::aFileOfAnotherKindIsRefusedInWords()
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

void TestTemplatePickerFiles::aFileIsRemovedAgain()
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

void TestTemplatePickerFiles::aFileThatIsNotReadyComesBack_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("the console locks") << false;
    QTest::newRow("the program is killed") << true;
}

void TestTemplatePickerFiles::aFileThatIsNotReadyComesBack()
{
    QFETCH(const bool, isKilled);
    beginWithPicture();
    if (isKilled) {
        keepSheetsIn(*m_window); // as it is shortly after each change
        const auto isStored = [](StoreSession &) { return Result<void>(); }; // after what was kept before
        QVERIFY(QCoro::waitFor(m_shop->store.write(isStored)));
        delete m_picker;
    } else {
        m_picker->close();
    }
    QTRY_VERIFY(!m_picker);
    openAgain();
    QTRY_VERIFY2(fileState().contains(u"bread.webp"_s) && !fileField()->isBusy(), qPrintable(fileState()));
    sendButton()->click();
    QTRY_VERIFY(!m_picker);
    const Message message = messages().last();
    QVERIFY(QFile::exists(m_shop->outbox.localFileOf(message.id)));
}

void TestTemplatePickerFiles::aFileThatIsGoneMeanwhileIsNamed()
{
    const QString path = beginWithPicture();
    m_picker->close();
    QTRY_VERIFY(!m_picker);
    QVERIFY(QFile::remove(path));
    openAgain();
    QTRY_VERIFY2(fileState().contains(u"can’t be opened"_s), qPrintable(fileState()));
    QVERIFY2(fileState().contains(u"bread.webp"_s), qPrintable(fileState()));
    QVERIFY(!fileField()->isBusy());
}

void TestTemplatePickerFiles::aFileThatIsNotReadyIsNotDiscardedWithoutAQuestion()
{
    beginWithPicture();
    QTest::keyClick(m_picker, Qt::Key_Escape);
    QVERIFY(m_window->findChild<QMessageBox *>(u"discardMessageDialog"_s));
    m_window->findChild<QPushButton *>(u"confirmDiscardMessageButton"_s)->click();
    QTRY_VERIFY(!m_picker);
    open();
    choose(u"new_bread"_s);
    QTRY_VERIFY(fileField());
    QCOMPARE(fileField()->pendingPath(), QString());
}

void TestTemplatePickerFiles::aFileCanBeDropped()
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

void TestTemplatePickerFiles::aFailedPictureKeepsItsFile()
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

void TestTemplatePickerFiles::thePlaceIsPreviewed()
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

void TestTemplatePickerFiles::keepHeadings()
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

void TestTemplatePickerFiles::looksRight_data()
{
    test::addLooks(860, 480);
}

void TestTemplatePickerFiles::looksRight()
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

QTEST_MAIN(TestTemplatePickerFiles)
#include "tst_templatepickerfiles.moc"
