// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/shop.h"
#include "tests/ui/looks.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/chat/chatpane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Files on their way from the person to the queue.
class TestAttachments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void filesAreChosenAndSentWithACaption();
    void filesAreDroppedOnTheChat();
    void nothingIsTakenWhileTheWindowIsClosed();
    void aPictureIsPasted();
    void pastedFilesAreAttached();
    void theOrderIsThePersons_data();
    void theOrderIsThePersons();
    void whatCanNotBeSentSaysWhyAndIsRemoved();
    void aCaptionThatIsTooLongSaysSo();
    void audioHasNoCaption();
    void whatCanNotBeStoredStaysInTheSheet();
    void anotherConversationClosesTheSheet();
    void aLocationIsSent();
    void aLinkWithoutCoordinatesSaysWhatToDo();
    void aContactIsSent();
    void looksRight_data();
    void looksRight();

private:
    void open(int minutesAgo = 5, const QString &waId = u"34600000011"_s);
    QString file(const QString &name, const QByteArray &bytes = "%PDF-1.4\n%%EOF\n");
    QString picture(const QString &name, QColor colour = Qt::red);
    void drop(const QStringList &paths);
    AttachmentSheet *sheet() const { return m_pane->findChild<AttachmentSheet *>(); }
    QListWidget *list() const { return sheet()->findChild<QListWidget *>(u"attachmentList"_s); }
    QPlainTextEdit *caption() const { return sheet()->findChild<QPlainTextEdit *>(u"attachmentCaption"_s); }
    QPushButton *sendButton() const { return sheet()->findChild<QPushButton *>(u"sendAttachmentsButton"_s); }
    QLabel *problem() const { return sheet()->findChild<QLabel *>(u"attachmentProblem"_s); }
    QPlainTextEdit *field() const { return m_pane->findChild<QPlainTextEdit *>(u"composer"_s); }
    /// The files of the conversation's messages, from the second row on.
    QList<MediaContent> sent() const;
    MessageContent lastContent() const
    {
        const QModelIndex last = m_shop->messages.index(m_shop->messages.rowCount() - 1, 0);
        return last.data(MessageListModel::MessageRole).value<Message>().content;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ChatPane> m_pane;
};

void TestAttachments::init()
{
    m_shop = std::make_unique<Shop>();
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme);
    m_pane->resize(800, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), shoptalk::support::patienceMs));
}

void TestAttachments::cleanup()
{
    m_pane.reset();
    m_shop.reset();
}

void TestAttachments::open(int minutesAgo, const QString &waId)
{
    const ConversationId id = m_shop->add(u"Ana"_s, waId, {{Direction::Inbound, u"Hola"_s, minutesAgo}});
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
}

QString TestAttachments::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_shop->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

QString TestAttachments::picture(const QString &name, QColor colour)
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG"))
        qFatal("no JPEG");
    return file(name, bytes);
}

void TestAttachments::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint at = m_pane->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_pane.get(), &enter);
    QWidget *hint = m_pane->findChild<QWidget *>(u"dropHint"_s);
    QCOMPARE(hint->isVisible(), enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_pane.get(), &drop);
    QVERIFY(!hint->isVisible());
}

QList<MediaContent> TestAttachments::sent() const
{
    QList<MediaContent> files;
    for (int row = 1; row < m_shop->messages.rowCount(); ++row) {
        const auto message =
            m_shop->messages.data(m_shop->messages.index(row, 0), MessageListModel::MessageRole)
                .value<Message>();
        files << std::get<MediaContent>(message.content);
    }
    return files;
}

void TestAttachments::filesAreChosenAndSentWithACaption()
{
    open();
    auto *button = m_pane->findChild<QToolButton *>(u"attachButton"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->menu()->actions().size(), 6);
    button->menu()->actions().first()->trigger();
    auto *dialog = m_pane->findChild<QFileDialog *>(u"attachDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({picture(u"roses.jpg"_s), file(u"bill.pdf"_s)});
    dialog->close();
    QTRY_VERIFY(sheet());
    QTRY_VERIFY(sendButton()->isEnabled());
    QCOMPARE(list()->count(), 2);
    QVERIFY(list()->item(0)->text().contains(u"Photo"_s));
    QTest::keyClicks(caption(), u"Your roses"_s);
    QTest::keyClick(caption(), Qt::Key_Return);
    QTRY_COMPARE(m_shop->messages.rowCount(), 3);
    QTRY_VERIFY(!sheet());
    const QList<MediaContent> files = sent();
    QCOMPARE(files.at(0).kind, MediaKind::Image);
    QCOMPARE(files.at(0).caption, u"Your roses"_s);
    QCOMPARE(files.at(1).kind, MediaKind::Document);
    QCOMPARE(files.at(1).fileName, u"bill.pdf"_s);
    QVERIFY(files.at(1).caption.isEmpty());
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 2);
    QTRY_COMPARE(m_pane->focusWidget(), field());
}

void TestAttachments::filesAreDroppedOnTheChat()
{
    open();
    drop({picture(u"roses.jpg"_s)});
    QVERIFY(sheet());
    drop({file(u"bill.pdf"_s)}); // joins them
    QTRY_VERIFY(sendButton()->isEnabled());
    QCOMPARE(list()->count(), 2);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(m_shop->messages.rowCount(), 3);
}

void TestAttachments::nothingIsTakenWhileTheWindowIsClosed()
{
    open(3000);
    drop({picture(u"roses.jpg"_s)});
    QVERIFY(!sheet());
    QVERIFY(!m_pane->findChild<QToolButton *>(u"attachButton"_s)->isVisible());
}

void TestAttachments::aPictureIsPasted()
{
    open();
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(sheet());
    QTRY_VERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().mimeType, u"image/jpeg"_s);
    QVERIFY(field()->toPlainText().isEmpty());
}

void TestAttachments::pastedFilesAreAttached()
{
    open();
    auto *data = new QMimeData;
    const QString path = picture(u"roses.jpg"_s);
    data->setUrls({QUrl::fromLocalFile(path)});
    data->setText(path); // as file managers do
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(sheet());
    QVERIFY(field()->toPlainText().isEmpty());
}

void TestAttachments::theOrderIsThePersons_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by the buttons") << false;
    QTest::newRow("by the keyboard") << true;
}

void TestAttachments::theOrderIsThePersons()
{
    QFETCH(const bool, byKey);
    open();
    drop({file(u"a.pdf"_s), file(u"b.pdf"_s), file(u"c.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    list()->setCurrentRow(2);
    if (byKey) {
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    } else {
        auto *up = sheet()->findChild<QToolButton *>(u"attachmentUp"_s);
        QTest::mouseClick(up, Qt::LeftButton);
        QTest::mouseClick(up, Qt::LeftButton);
        QVERIFY(!up->isEnabled());
    }
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 3);
    QCOMPARE(sent().at(0).fileName, u"c.pdf"_s);
    QCOMPARE(sent().at(1).fileName, u"a.pdf"_s);
}

void TestAttachments::whatCanNotBeSentSaysWhyAndIsRemoved()
{
    open();
    drop({file(u"a.zip"_s, QByteArray::fromHex("504b0506") + QByteArray(18, '\0')), file(u"bill.pdf"_s)});
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(!sendButton()->isEnabled());
    QVERIFY(list()->item(0)->text().contains(u"does not take files of this type"_s));
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(!problem()->isVisible());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().fileName, u"bill.pdf"_s);
}

void TestAttachments::aCaptionThatIsTooLongSaysSo()
{
    open();
    drop({file(u"bill.pdf"_s)});
    QTRY_VERIFY(sendButton()->isEnabled());
    caption()->setPlainText(QString(1026, u'a'));
    QVERIFY(!sendButton()->isEnabled());
    QVERIFY(problem()->text().contains(u"2 character"_s));
    caption()->setPlainText(QString(1024, u'a'));
    QVERIFY(sendButton()->isEnabled());
}

void TestAttachments::audioHasNoCaption()
{
    open();
    drop({file(u"song.mp3"_s,
               QByteArray("ID3\x03\0\0\0\0\0\0", 10) + QByteArray::fromHex("fffb9064")
                   + QByteArray(400, '\0'))});
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(!caption()->isEnabled());
    QVERIFY(list()->item(0)->text().contains(u"Audio"_s));
}

void TestAttachments::whatCanNotBeStoredStaysInTheSheet()
{
    open();
    const QString path = file(u"bill.pdf"_s);
    drop({path});
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(QFile::remove(path));
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_VERIFY(problem()->isVisible());
    QCOMPARE(m_shop->messages.rowCount(), 1);
    file(u"bill.pdf"_s);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 1);
}

void TestAttachments::anotherConversationClosesTheSheet()
{
    open();
    drop({file(u"bill.pdf"_s)});
    QVERIFY(sheet());
    open(5, u"34600000012"_s);
    QTRY_VERIFY(!sheet());
}

void TestAttachments::aLocationIsSent()
{
    open();
    m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions().at(2)->trigger();
    auto *place = m_pane->findChild<QLineEdit *>(u"locationPlace"_s);
    QVERIFY(place);
    auto *send = m_pane->findChild<QPushButton *>(u"sendLocationButton"_s);
    QVERIFY(!send->isEnabled());
    QGuiApplication::clipboard()->setText(
        u"https://www.google.com/maps/place/Puerta+del+Sol/@40.41,-3.71,17z/data=!3d40.4168!4d-3.7038"_s);
    QTest::keyClick(place, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_pane->findChild<QLineEdit *>(u"locationName"_s)->text(), u"Puerta del Sol"_s);
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"locationAddress"_s), u"Madrid"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    LocationContent expected;
    expected.latitude = 40.4168;
    expected.longitude = -3.7038;
    expected.placeName = u"Puerta del Sol"_s;
    expected.address = u"Madrid"_s;
    QCOMPARE(std::get<LocationContent>(lastContent()), expected);
}

void TestAttachments::aLinkWithoutCoordinatesSaysWhatToDo()
{
    open();
    m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions().at(2)->trigger();
    auto *place = m_pane->findChild<QLineEdit *>(u"locationPlace"_s);
    QTest::keyClicks(place, u"https://maps.app.goo.gl/abc"_s);
    QVERIFY(m_pane->findChild<QLabel *>(u"locationHint"_s)->text().contains(u"no coordinates"_s));
    QVERIFY(!m_pane->findChild<QPushButton *>(u"sendLocationButton"_s)->isEnabled());
    QVERIFY(keepPicture(place->window()->grab(), u"locationsheet"_s));
    open(5, u"34600000012"_s);
    QTRY_VERIFY(!m_pane->findChild<QLineEdit *>(u"locationPlace"_s));
}

void TestAttachments::aContactIsSent()
{
    open();
    m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions().at(3)->trigger();
    auto *phone = m_pane->findChild<QLineEdit *>(u"contactPhone"_s);
    QVERIFY(phone);
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"contactFirstName"_s), u"Luis"_s);
    QTest::keyClicks(phone, u"12"_s);
    auto *send = m_pane->findChild<QPushButton *>(u"sendContactButton"_s);
    QVERIFY(!send->isEnabled());
    QVERIFY(m_pane->findChild<QLabel *>(u"contactHint"_s)->text().contains(u"no phone number"_s));
    QVERIFY(keepPicture(phone->window()->grab(), u"contactsheet"_s));
    phone->clear();
    QTest::keyClicks(phone, u"+34 600 000 011"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    const ContactCard card = std::get<ContactsContent>(lastContent()).cards.first();
    QCOMPARE(card.formattedName, u"Luis"_s);
    QCOMPARE(card.phones.first().number, u"+34600000011"_s);
    QCOMPARE(card.phones.first().waId, WaId(u"34600000011"_s));
}

void TestAttachments::looksRight_data()
{
    test::addLooks(900, 480);
}

void TestAttachments::looksRight()
{
    QFETCH(const test::Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme);
    m_pane->setLayoutDirection(look.direction);
    m_pane->resize(look.width, 640);
    m_pane->show();
    open();
    drop({picture(u"roses.jpg"_s), picture(u"tulips.jpg"_s, Qt::darkYellow), file(u"bill-2026-0042.pdf"_s),
          file(u"a.zip"_s, QByteArray::fromHex("504b0506") + QByteArray(18, '\0'))});
    QTRY_VERIFY(problem()->isVisible());
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    QVERIFY(sheet()->width() <= look.width);
    QVERIFY(keepPicture(sheet()->grab(), u"attachmentsheet-"_s + tag));
    list()->setCurrentRow(3);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 3);
    QTRY_VERIFY(!sheet());
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_pane->grab(), u"attachmentsinchat-"_s + tag));
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
