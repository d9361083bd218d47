// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "tests/ui/looks.h"
#include "ui/inbox/forwarddialog.h"
#include "ui/inbox/forwardtargetdelegate.h"
#include "workinbox.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Forwarding messages to other customers, by the mouse and the keyboard.
class TestForwarding : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void aTextIsForwardedByTheKeyboard();
    void severalAreChosenByTheMouse();
    void aClosedWindowIsExplained();
    void aBlockedCustomerIsExplained();
    void theRowsKeepTheirPlacesWhileMessagesCome();
    void nobodyOfThatName();
    void aFileIsUploadedAgain();
    void aFileThatIsComingIsWaitedFor();
    void aFileThatIsGoneIsSaid();
    void severalKeepTheirOrder();
    void oneFileOfSeveralIsGone();
    void whatWhatsAppDoesNotTakeIsSaid();
    void looks_data();
    void looks();

private:
    ForwardDialog *dialog() const { return m_page->findChild<ForwardDialog *>(); }
    QListWidget *rows() const { return dialog()->findChild<QListWidget *>(u"forwardList"_s); }
    QLineEdit *field() const { return dialog()->findChild<QLineEdit *>(u"forwardField"_s); }
    QPushButton *button() const { return dialog()->findChild<QPushButton *>(u"forwardButton"_s); }
    QString text(const QString &name) const { return dialog()->findChild<QLabel *>(name)->text(); }
    QListView *messages() const { return m_page->findChild<QListView *>(u"messageList"_s); }
    Conversation named(const QString &name) const;
    Message newestOf(const QString &name) const;
    /// Types a name; its row is the only one.
    void find(const QString &name);
    void openDialog(int row);
    /// Selects messages in this order.
    void selectRows(const QList<int> &rows);
    Message messageAt(int row) const;
    /// A message of Ana's with a file, which is the last row of the chat.
    void addFile(MediaKind kind, const QString &mimeType);
    /// Its file is on the disk.
    void arrive(const QByteArray &bytes);
    void end(MediaStage stage);
    static QByteArray somePicture();
    int lastRow() const { return messages()->model()->rowCount() - 1; }

    const MediaId m_media{u"5001"_s};
};

void TestForwarding::init()
{
    open();
    m_page->goTo(named(u"Ana"_s).id);
}

Conversation TestForwarding::named(const QString &name) const
{
    return m_shop->store.reader().conversations.search(name, 1)->first();
}

Message TestForwarding::newestOf(const QString &name) const
{
    return m_shop->store.reader().messages.newest(named(name).id, 1)->first();
}

void TestForwarding::find(const QString &name)
{
    field()->clear();
    QTest::keyClicks(field(), name);
    const auto isFound = [this, name] {
        const QListWidgetItem *first = rows()->item(0);
        return rows()->count() == 1 && first->data(Qt::AccessibleTextRole).toString().contains(name);
    };
    QTRY_VERIFY(isFound());
}

void TestForwarding::openDialog(int row)
{
    messages()->setFocus();
    messages()->setCurrentIndex(messages()->model()->index(row, 0));
    QTest::keyClick(messages(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog() && dialog()->isVisible());
}

void TestForwarding::selectRows(const QList<int> &rows)
{
    for (const int row : rows) {
        const QModelIndex index = messages()->model()->index(row, 0);
        messages()->scrollTo(index);
        QCoreApplication::processEvents();
        QTest::mouseClick(messages()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          messages()->visualRect(index).center());
    }
}

Message TestForwarding::messageAt(int row) const
{
    return messages()->model()->index(row, 0).data(MessageListModel::MessageRole).value<Message>();
}

void TestForwarding::addFile(MediaKind kind, const QString &mimeType)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = named(u"Ana"_s).id;
    message.wamid = Wamid(u"wamid.file"_s);
    message.content = MediaContent{kind, m_media, {}, mimeType, {}, {}, u"Look"_s, false};
    message.sentAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const int rows = messages()->model()->rowCount();
    const auto store = [message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    QTRY_COMPARE(messages()->model()->rowCount(), rows + 1);
}

void TestForwarding::arrive(const QByteArray &bytes)
{
    const QDir folder(m_shop->folder.filePath(u"received/5001"_s));
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto store = [this, size = bytes.size()](StoreSession &session) {
        return session.mediaFiles.setAvailable(m_media, u"file"_s, size, {}, QDateTime::currentDateTimeUtc());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    Q_EMIT m_downloads->changed(m_media);
}

void TestForwarding::end(MediaStage stage)
{
    const auto store = [this, stage](StoreSession &session) {
        return session.mediaFiles.end(m_media, stage, MediaProblem::None);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    Q_EMIT m_downloads->changed(m_media);
}

QByteArray TestForwarding::somePicture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "PNG"))
        qFatal("no picture");
    return bytes;
}

void TestForwarding::aTextIsForwardedByTheKeyboard()
{
    const ConversationId joao = named(u"João"_s).id;
    QVERIFY(QCoro::waitFor(m_shop->outbox.saveDraft(joao, u"Half a sentence"_s)));
    openDialog(2);
    QCOMPARE(text(u"forwardPreview"_s), u"Doce, por favor. Es para el cumpleaños de mi madre 🎂"_s);
    QCOMPARE(dialog()->focusWidget(), field());
    QVERIFY(!button()->isEnabled());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(rows()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"chosen"_s));
    QTest::keyClick(field(), Qt::Key_Return); // and not chosen again
    QVERIFY(!button()->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(toast().startsWith(u"Forwarded to "_s) && toast().contains(u"João Pereira"_s));
    const Message sent = newestOf(u"João"_s);
    QCOMPARE(plainText(sent), u"Doce, por favor. Es para el cumpleaños de mi madre 🎂"_s);
    QCOMPARE(sent.delivery, Delivery::Queued);
    QVERIFY(sent.context == MessageContext()); // nothing says that it was forwarded
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 1);
    QCOMPARE(m_shop->conversations.find(joao)->draft, u"Half a sentence"_s);
    QTRY_VERIFY(!dialog());
}

void TestForwarding::severalAreChosenByTheMouse()
{
    const QModelIndex row = messages()->model()->index(messages()->model()->rowCount() - 1, 0);
    messages()->scrollTo(row);
    const QPoint inside = messages()->visualRect(row).center();
    QTest::mouseMove(messages()->viewport(), inside + QPoint(1, 1));
    QTest::mouseMove(messages()->viewport(), inside);
    QTest::mouseClick(messages()->findChild<QToolButton *>(u"hoverForward"_s), Qt::LeftButton);
    QVERIFY(dialog());
    for (const QString &name : {u"Pereira"_s, u"Max"_s}) {
        find(name);
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                          rows()->visualItemRect(rows()->item(0)).center());
    }
    const QString to = text(u"forwardTo"_s);
    QVERIFY2(to.contains(u"João Pereira"_s) && to.contains(u"Max Müller"_s), qPrintable(to));
    button()->click();
    QTRY_VERIFY(toast().startsWith(u"Forwarded to 2 conversation"_s));
    QCOMPARE(plainText(newestOf(u"João"_s)), plainText(newestOf(u"Max"_s)));
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 2);
}

void TestForwarding::aClosedWindowIsExplained()
{
    openDialog(2);
    find(u"Customer 12"_s);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                      rows()->visualItemRect(rows()->item(0)).center());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!button()->isEnabled());
    const QListWidgetItem &item = *rows()->item(0);
    QVERIFY(item.data(ForwardTargetDelegate::ObstacleRole).toString().contains(u"reply window has closed"_s));
    QVERIFY(item.data(Qt::AccessibleTextRole).toString().contains(u"reply window has closed"_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
}

void TestForwarding::aBlockedCustomerIsExplained()
{
    set(named(u"João"_s).id, [this](ConversationState &state) { state.blockedAt = m_clock.now(); });
    openDialog(2);
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!button()->isEnabled());
    QVERIFY(rows()->item(0)->data(ForwardTargetDelegate::ObstacleRole).toString().contains(u"blocked"_s));
}

void TestForwarding::theRowsKeepTheirPlacesWhileMessagesCome()
{
    openDialog(2);
    QTRY_VERIFY(rows()->count() > 8);
    rows()->scrollToBottom();
    const int scrolled = rows()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const auto idAt = [](const QListWidgetItem &item) {
        return item.data(ForwardTargetDelegate::ConversationRole).value<Conversation>().id;
    };
    const int last = rows()->count() - 1;
    const QListWidgetItem &row = *rows()->item(last);
    const ConversationId id = idAt(row);
    const int place = rows()->visualItemRect(&row).top();
    QVERIFY(!row.data(ForwardTargetDelegate::ObstacleRole).toString().isEmpty());
    Message message;
    message.id = newId<MessageId>();
    message.conversation = id;
    message.wamid = Wamid(u"wamid.news"_s);
    message.content = TextContent{u"Hello"_s};
    message.sentAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const auto store = [message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    QTRY_VERIFY(rows()->item(last)->data(ForwardTargetDelegate::ObstacleRole).toString().isEmpty());
    QCOMPARE(idAt(*rows()->item(last)), id);
    QCOMPARE(rows()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(rows()->visualItemRect(rows()->item(last)).top(), place);
}

void TestForwarding::nobodyOfThatName()
{
    openDialog(2);
    QTest::keyClicks(field(), u"zzz"_s);
    QTRY_VERIFY(dialog()->findChild<QLabel *>(u"forwardNothing"_s)->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(!button()->isEnabled());
}

void TestForwarding::aFileIsUploadedAgain()
{
    addFile(MediaKind::Image, u"image/png"_s);
    arrive(somePicture());
    openDialog(lastRow());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    button()->click();
    QTRY_VERIFY(toast().contains(u"João Pereira"_s));
    const Message sent = newestOf(u"João"_s);
    const auto media = std::get<MediaContent>(sent.content);
    QCOMPARE(media.kind, MediaKind::Image);
    QCOMPARE(media.caption, u"Look"_s);
    QVERIFY(media.id.isEmpty()); // Meta's id of the received file is good for no other message
    QFile copy(m_shop->outbox.localFileOf(sent.id));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), somePicture());
}

void TestForwarding::aFileThatIsComingIsWaitedFor()
{
    addFile(MediaKind::Image, u"image/png"_s);
    openDialog(lastRow());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!button()->isEnabled());
    QVERIFY(text(u"forwardObstacle"_s).contains(u"downloaded"_s));
    end(MediaStage::Failed);
    QTRY_VERIFY(text(u"forwardObstacle"_s).contains(u"could not be downloaded"_s));
    QVERIFY(!button()->isEnabled());
    arrive(somePicture()); // it was tried again
    QTRY_VERIFY(button()->isEnabled());
    button()->click();
    QTRY_VERIFY(toast().contains(u"João Pereira"_s));
}

void TestForwarding::aFileThatIsGoneIsSaid()
{
    addFile(MediaKind::Image, u"image/png"_s);
    end(MediaStage::Expired);
    messages()->setFocus();
    messages()->setCurrentIndex(messages()->model()->index(lastRow(), 0));
    QTest::keyClick(messages(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(toast().contains(u"not on this computer any more"_s));
    QVERIFY(!dialog());
}

void TestForwarding::severalKeepTheirOrder()
{
    addFile(MediaKind::Image, u"image/png"_s);
    arrive(somePicture());
    selectRows({lastRow(), 2, 0});
    auto *forward = m_page->findChild<QToolButton *>(u"forwardSelected"_s);
    QTest::mouseClick(forward, Qt::LeftButton);
    QVERIFY(dialog());
    QVERIFY(dialog()->windowTitle().startsWith(u"Forward 3 message"_s));
    QCOMPARE(text(u"forwardOthers"_s), u"and 2 more"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(forward->isVisible()); // they are still selected
    QTest::mouseClick(forward, Qt::LeftButton);
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    button()->click();
    QTRY_VERIFY(toast().contains(u"João Pereira"_s));
    const QList<Message> sent = m_shop->store.reader().messages.newest(named(u"João"_s).id, 3).value();
    QCOMPARE(plainText(sent.at(0)), plainText(messageAt(0)));
    QCOMPARE(plainText(sent.at(1)), plainText(messageAt(2)));
    QCOMPARE(std::get<MediaContent>(sent.at(2).content).caption, u"Look"_s);
    QVERIFY(!forward->isVisible());
}

void TestForwarding::oneFileOfSeveralIsGone()
{
    addFile(MediaKind::Image, u"image/png"_s);
    end(MediaStage::Expired);
    selectRows({lastRow(), 0});
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"forwardSelected"_s), Qt::LeftButton);
    QTRY_VERIFY(toast().contains(u"not on this computer any more"_s));
    QVERIFY(!dialog());
}

void TestForwarding::whatWhatsAppDoesNotTakeIsSaid()
{
    addFile(MediaKind::Document, u"application/zip"_s);
    arrive("PK\x03\x04nothing more");
    openDialog(lastRow());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(text(u"forwardObstacle"_s).contains(u"WhatsApp does not take"_s));
    QVERIFY(!button()->isEnabled());
}

void TestForwarding::looks_data()
{
    addLooks(1120, 480);
}

void TestForwarding::looks()
{
    QFETCH(const Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 760);
    openDialog(2);
    dialog()->setLayoutDirection(look.direction);
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    field()->clear();
    QTRY_VERIFY(rows()->count() > 5);
    QTest::keyClick(field(), Qt::Key_Down);
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(*dialog()), QString());
    QVERIFY(dialog()->width() <= look.width);
    QVERIFY(keepPicture(dialog()->grab(), u"forward-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestForwarding)
#include "tst_forwarding.moc"
