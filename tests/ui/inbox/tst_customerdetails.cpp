// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "tests/ui/looks.h"
#include "ui/chat/mediaviewer.h"
#include "ui/inbox/customerpane.h"
#include "ui/inbox/mediagrid.h"
#include "workinbox.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What the details of a customer show of the conversation, and what is changed there.
class TestCustomerDetails : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void picturesAreShownOnceTheyAreHere();
    void aPictureOpensInTheViewer();
    void whatIsNotHereLeadsToItsMessage();
    void documentsAndLinksHaveTheirOwnLists();
    void nothingSharedIsSaid();
    void ordersListTheirArticles();
    void aNameIsGivenAndTakenBack();
    void escapeLeavesTheName();
    void anEmptyNameShowsTheirOwn();
    void labelsAreChosenInAMenu();
    void aNoteIsChangedAndChangedBack();
    void marketingIsStoppedAndTakenBack();
    void aReplyToADeletedConversationIsNotLost();
    void looks_data();
    void looks();

private:
    template <class T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QString text(const QString &name) const { return part<QLabel>(name)->text(); }
    void showDetails();
    MessageId store(const MessageContent &content, Direction direction = Direction::Inbound);
    MessageId addFile(MediaKind kind, const QString &id, const QString &fileName = {});
    void arrive(const QString &id, const QColor &colour);
    /// The colour in the middle of a tile, which is scrolled to: fonts decide how many are on the screen.
    QColor colourOf(int row) const;
    MediaGrid *grid() const { return part<MediaGrid>(u"customerFiles"_s); }
    /// Opens the menu of the first note with the keyboard, and triggers an entry.
    void chooseOfNote(const QString &entry);

    ConversationId m_id;
    int m_sent = 0;
};

void TestCustomerDetails::init()
{
    open();
    m_sent = 0;
    m_id = m_shop->add(u"Zoe"_s, u"34600000099"_s, {{Direction::Inbound, u"Hello"_s, 1}});
    m_shop->conversations.reload();
    m_page->goTo(m_id);
    QTRY_COMPARE(m_page->openConversation(), m_id);
}

void TestCustomerDetails::showDetails()
{
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(part<QWidget>(u"customerPane"_s));
    QTRY_VERIFY(part<QWidget>(u"sharedFiles"_s)->isVisible()); // what there is has been read
}

MessageId TestCustomerDetails::store(const MessageContent &content, Direction direction)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = m_id;
    message.direction = direction;
    message.wamid = Wamid(u"wamid."_s + message.id.value());
    message.content = content;
    message.delivery = Delivery::Read;
    message.sentAt =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 600 + ++m_sent, Qt::UTC);
    const auto add = [message](StoreSession &session) { return session.messages.add(message, false); };
    if (!QCoro::waitFor(m_shop->store.write(add)))
        qFatal("not stored");
    return message.id;
}

MessageId TestCustomerDetails::addFile(MediaKind kind, const QString &id, const QString &fileName)
{
    MediaContent media;
    media.kind = kind;
    media.id = MediaId(id);
    media.mimeType = kind == MediaKind::Document ? u"application/pdf"_s : u"image/png"_s;
    media.fileName = fileName;
    return store(media);
}

void TestCustomerDetails::arrive(const QString &id, const QColor &colour)
{
    const QDir folder(QFileInfo(m_shop->store.path()).dir().filePath(u"received/"_s + id));
    QVERIFY(folder.mkpath(u"."_s));
    QImage image(QSize(400, 300), QImage::Format_RGB32);
    image.fill(colour);
    const QString path = folder.filePath(u"photo.png"_s);
    QVERIFY(image.save(path));
    const auto note = [=, bytes = QFileInfo(path).size()](StoreSession &session) {
        return session.mediaFiles.setAvailable(MediaId(id), u"photo.png"_s, bytes, QSize(400, 300),
                                               QDateTime::currentDateTimeUtc());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(note)));
    Q_EMIT m_downloads->changed(MediaId(id));
}

QColor TestCustomerDetails::colourOf(int row) const
{
    grid()->scrollToItem(grid()->item(row));
    const QRect tile = grid()->visualItemRect(grid()->item(row));
    return grid()->viewport()->grab(tile).toImage().pixelColor(tile.width() / 2, tile.height() / 2);
}

void TestCustomerDetails::picturesAreShownOnceTheyAreHere()
{
    addFile(MediaKind::Image, u"one"_s);
    addFile(MediaKind::Image, u"two"_s);
    arrive(u"one"_s, Qt::red);
    showDetails();
    QTRY_COMPARE(grid()->count(), 2);
    QTRY_COMPARE(colourOf(1), QColor(Qt::red)); // the newest is the first
    QVERIFY(colourOf(0) != QColor(Qt::blue));
    arrive(u"two"_s, Qt::blue);
    QTRY_COMPARE(colourOf(0), QColor(Qt::blue));
    QVERIFY(!grid()->item(0)->data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(!grid()->accessibleName().isEmpty());
}

void TestCustomerDetails::aPictureOpensInTheViewer()
{
    for (const QString &id : {u"one"_s, u"two"_s, u"three"_s})
        addFile(MediaKind::Image, id);
    arrive(u"one"_s, Qt::red);
    arrive(u"three"_s, Qt::blue);
    showDetails();
    QTRY_COMPARE(grid()->count(), 3);
    grid()->setFocus();
    grid()->setCurrentRow(2);
    QTest::keyClick(grid(), Qt::Key_Return);
    const auto *viewer = m_page->window()->findChild<MediaViewer *>();
    QVERIFY(viewer && viewer->isVisible());
    QCOMPARE(viewer->findChild<QLabel *>(u"mediaViewerCount"_s)->text(),
             u"1 of 2"_s); // the oldest that is here
    QTest::keyClick(m_page->window()->findChild<MediaViewer *>(), Qt::Key_Escape);
    QTRY_VERIFY(!viewer->isVisible());
    QVERIFY(grid()->hasFocus());
}

void TestCustomerDetails::whatIsNotHereLeadsToItsMessage()
{
    addFile(MediaKind::Image, u"one"_s);
    showDetails();
    QTRY_COMPARE(grid()->count(), 1);
    QSignalSpy wanted(part<CustomerPane>(u"customerPane"_s), &CustomerPane::messageRequested);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {},
                      grid()->visualItemRect(grid()->item(0)).center());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_page->window()->findChild<MediaViewer *>());
}

void TestCustomerDetails::documentsAndLinksHaveTheirOwnLists()
{
    addFile(MediaKind::Image, u"one"_s);
    const MessageId bill = addFile(MediaKind::Document, u"two"_s, u"bill.pdf"_s);
    store(TextContent{u"See www.roses.example, ana@roses.example and ok.Thanks"_s});
    showDetails();
    const auto *documents = part<QListWidget>(u"customerDocuments"_s);
    const auto *links = part<QListWidget>(u"customerLinks"_s);
    QTRY_COMPARE(grid()->count(), 1);
    QVERIFY(grid()->isVisible() && !documents->isVisible() && !links->isVisible());
    QTest::keyClick(part<QToolButton>(u"customerDocumentsButton"_s), Qt::Key_Space);
    QVERIFY(!grid()->isVisible() && documents->isVisible());
    QCOMPARE(documents->count(), 1);
    QVERIFY(documents->item(0)->text().contains(u"bill.pdf"_s));
    QCOMPARE(documents->item(0)->data(Qt::UserRole).toString(), bill.value());
    QTest::mouseClick(part<QToolButton>(u"customerLinksButton"_s), Qt::LeftButton);
    QVERIFY(!documents->isVisible() && links->isVisible());
    QCOMPARE(links->count(), 1);
    QVERIFY(links->item(0)->text().contains(u"www.roses.example"_s));
}

void TestCustomerDetails::nothingSharedIsSaid()
{
    showDetails();
    QVERIFY(!grid()->isVisible());
    QVERIFY(part<QLabel>(u"customerFilesNote"_s)->isVisible());
    part<QToolButton>(u"customerLinksButton"_s)->click();
    QVERIFY(part<QLabel>(u"customerLinksNote"_s)->isVisible());
    QVERIFY(!part<QLabel>(u"customerFilesNote"_s)->isVisible());
}

void TestCustomerDetails::ordersListTheirArticles()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    store(OrderContent{u"c1"_s,
                       u"Please today"_s,
                       {{u"mug-blue"_s, 2, u"10.00"_s, u"EUR"_s}, {u"rose"_s, 1, u"2.50"_s, u"EUR"_s}}});
    showDetails();
    const auto *orders = part<QListWidget>(u"customerOrders"_s);
    QTRY_COMPARE(orders->count(), 1);
    const QString order = orders->item(0)->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY2(order.contains(u"2 × mug-blue: €20.00"_s), qPrintable(order));
    QVERIFY2(order.contains(u"1 × rose: €2.50"_s), qPrintable(order));
    QVERIFY2(order.contains(u"Total: €22.50"_s), qPrintable(order));
    QVERIFY(orders->isVisible());
    QLocale::setDefault(before);
}

void TestCustomerDetails::aNameIsGivenAndTakenBack()
{
    showDetails();
    QTest::keyClick(part<QToolButton>(u"editCustomerName"_s), Qt::Key_Space);
    auto *field = part<QLineEdit>(u"customerNameField"_s);
    QVERIFY(field->isVisible() && field->hasFocus());
    QCOMPARE(field->text(), u"Zoe"_s);
    QTest::keyClicks(field, u"Zoe from the market"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    QTRY_COMPARE(text(u"customerName"_s), u"Zoe from the market"_s);
    QCOMPARE(displayName(m_shop->conversations.find(m_id)->customer), u"Zoe from the market"_s);
    QVERIFY(text(u"customerNumber"_s).contains(u"Zoe"_s)); // the name that she chose
    QTRY_COMPARE(toast(), u"Name changed."_s);
    undo();
    QTRY_COMPARE(text(u"customerName"_s), u"Zoe"_s);
}

void TestCustomerDetails::escapeLeavesTheName()
{
    showDetails();
    part<QToolButton>(u"editCustomerName"_s)->click();
    auto *field = part<QLineEdit>(u"customerNameField"_s);
    QTest::keyClicks(field, u"Somebody else"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(text(u"customerName"_s), u"Zoe"_s);
    QCOMPARE(m_page->openConversation(), m_id);
    QVERIFY(part<QToolButton>(u"editCustomerName"_s)->hasFocus());
    QVERIFY(m_shop->conversations.find(m_id)->customer.phoneBookName.isEmpty());
}

void TestCustomerDetails::anEmptyNameShowsTheirOwn()
{
    QVERIFY(QCoro::waitFor(
        m_customers->rename(m_shop->conversations.find(m_id)->customer, u"Zoe from the market"_s)));
    showDetails();
    QTRY_COMPARE(text(u"customerName"_s), u"Zoe from the market"_s);
    part<QToolButton>(u"editCustomerName"_s)->click();
    auto *field = part<QLineEdit>(u"customerNameField"_s);
    QCOMPARE(field->placeholderText(), u"Zoe"_s);
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(text(u"customerName"_s), u"Zoe"_s);
}

void TestCustomerDetails::labelsAreChosenInAMenu()
{
    QVERIFY(QCoro::waitFor(m_labels->add(u"VIP"_s)));
    showDetails();
    part<QPushButton>(u"changeLabelsButton"_s)->click();
    auto *menu = part<QMenu>(u"customerLabelMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->findChild<QAction *>(u"label-VIP"_s)->trigger();
    menu->close();
    QTRY_VERIFY(text(u"customerLabels"_s).contains(u"VIP"_s));
    QTRY_VERIFY(toast().contains(u"VIP"_s));
    undo();
    QTRY_VERIFY(!text(u"customerLabels"_s).contains(u"VIP"_s));
}

void TestCustomerDetails::chooseOfNote(const QString &entry)
{
    auto *notes = part<QListWidget>(u"customerNotes"_s);
    QTRY_COMPARE(notes->count(), 1);
    notes->setCurrentRow(0);
    Q_EMIT notes->customContextMenuRequested(notes->visualItemRect(notes->item(0)).center());
    auto *menu = part<QMenu>(u"customerNoteMenu"_s);
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == entry)
            action->trigger();
    }
    menu->close();
}

void TestCustomerDetails::aNoteIsChangedAndChangedBack()
{
    QVERIFY(QCoro::waitFor(m_notes->add(m_id, u"Likes roses"_s, u"Eva"_s)));
    showDetails();
    chooseOfNote(u"Edit…"_s);
    auto *dialog = part<QDialog>(u"noteDialog"_s);
    QVERIFY(dialog);
    auto *field = dialog->findChild<QPlainTextEdit *>(u"noteText"_s);
    QCOMPARE(field->toPlainText(), u"Likes roses"_s);
    field->setPlainText(u"Likes tulips"_s);
    dialog->findChild<QPushButton *>(u"saveNoteButton"_s)->click();
    const auto note = [this] {
        const auto *notes = part<QListWidget>(u"customerNotes"_s);
        return notes->count() == 1 ? notes->item(0)->text() : QString();
    };
    QTRY_VERIFY(note().contains(u"Likes tulips"_s) && note().contains(u"Eva"_s));
    QTRY_COMPARE(toast(), u"Note changed."_s);
    undo();
    QTRY_VERIFY(note().contains(u"Likes roses"_s));
    chooseOfNote(u"Delete"_s);
    QTRY_COMPARE(part<QListWidget>(u"customerNotes"_s)->count(), 0);
    part<QPushButton>(u"addNoteButton"_s)->click();
    QVERIFY(part<QDialog>(u"noteDialog"_s));
}

void TestCustomerDetails::marketingIsStoppedAndTakenBack()
{
    showDetails();
    part<QPushButton>(u"changeMarketingButton"_s)->click();
    QTRY_COMPARE(text(u"customerMarketing"_s), u"This customer wants no more of them."_s);
    QTRY_VERIFY(!toast().isEmpty());
    undo();
    QTRY_COMPARE(text(u"customerMarketing"_s), u"Not stopped by this customer."_s);
    const CustomerId customer = m_shop->conversations.find(m_id)->customer.id;
    QVERIFY(!m_shop->store.reader().marketing.choiceOf(customer)->has_value()); // no consent was made up
}

void TestCustomerDetails::aReplyToADeletedConversationIsNotLost()
{
    QVERIFY(QCoro::waitFor(m_erasure->deleteConversations({m_id})));
    QTRY_VERIFY(!m_shop->conversations.find(m_id));
    m_page->goTo(m_id, u"Yes, until eight"_s);
    auto *dialog = part<QDialog>(u"unsentReplyDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"unsentReplyText"_s)->toPlainText(), u"Yes, until eight"_s);
    keepPicture(dialog->grab(), u"unsent-reply"_s);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Yes, until eight"_s);
    QTRY_VERIFY(!part<QDialog>(u"unsentReplyDialog"_s));
    m_page->goTo(m_id); // a click on an old notification says nothing
    QVERIFY(!part<QDialog>(u"unsentReplyDialog"_s));
}

void TestCustomerDetails::looks_data()
{
    addLooks(1280, 480);
}

void TestCustomerDetails::looks()
{
    QFETCH(const Look, look);
    const QList<QColor> colours{Qt::darkGreen, Qt::darkCyan, Qt::darkMagenta, Qt::darkYellow};
    for (int i = 0; i < 8; ++i) {
        addFile(i == 5 ? MediaKind::Video : MediaKind::Image, u"p%1"_s.arg(i));
        if (i < 4)
            arrive(u"p%1"_s.arg(i), colours.at(i));
    }
    store(OrderContent{u"c1"_s,
                       {},
                       {{u"mug-blue-with-a-rather-long-name"_s, 2, u"10.00"_s, u"EUR"_s},
                        {u"rose"_s, 12, u"2.50"_s, u"EUR"_s}}});
    QVERIFY(QCoro::waitFor(m_notes->add(m_id, u"Likes roses"_s, u"Eva"_s)));
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 1100);
    showDetails();
    QTRY_COMPARE(grid()->count(), 8);
    QTRY_COMPARE(colourOf(7), colours.first()); // the newest is the first
    grid()->scrollToTop();
    QVERIFY(keepPicture(m_page->grab(), u"customer-details-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setTextScale(1);
}

QTEST_MAIN(TestCustomerDetails)
#include "tst_customerdetails.moc"
