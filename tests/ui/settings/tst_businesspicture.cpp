// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "accounts/connectednumbers.h"
#include "setupscene.h"
#include "ui/settings/numberspage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const QColor red(0xC0, 0x20, 0x20);
const QColor green(0x20, 0xA0, 0x40);

bool isAlike(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 24;
}

/// Red in the middle, green at its ends.
QImage somePicture(const QSize &size = QSize(900, 500))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(green);
    QPainter painter(&image);
    painter.fillRect(QRect(size.width() / 4, 0, size.width() / 2, size.height()), red);
    return image;
}

} // namespace

/// B13: a business's picture as a person changes it, against the real sandbox.
class TestBusinessPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void b13_aPictureIsChosenCutAndShown();
    void b13_aPictureIsDropped();
    void b13_aPictureIsPasted_data();
    void b13_aPictureIsPasted();
    void b13_whatCannotBeUsedIsReportedBeforeAnythingIsSent_data();
    void b13_whatCannotBeUsedIsReportedBeforeAnythingIsSent();
    void b13_aBrokenWayIsGoneOnWith();
    void b13_anUploadIsCancelledAtOnce();
    void b13_aRefusalHasMetasWords();
    void b13_withoutARoleItSaysWhoHelps();
    void b13_leavingTheNumberAsksFirst();
    void b13_closingThePageEndsIt();
    void b13_withoutANetworkThereAreInitials();
    void b13_looksRight_data() { test::addLooks(720, 432); }
    void b13_looksRight();

private:
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void show();
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QString shownText() const { return find<QLabel>(u"pictureMessage"_s)->text(); }
    /// The colour in the middle of the current picture.
    QColor shown() const { return find<QWidget>(u"profilePicture"_s)->grab().toImage().pixelColor(48, 48); }
    QString file(const QString &name, const QImage &picture);
    void drop(QMimeData *given) const;
    /// Drops a picture and accepts the proposed part.
    void change(const QImage &picture = somePicture());
    void usePart() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::optional<test::SetupScene> m_scene;
    std::optional<ConnectedNumbers> m_numbers;
    std::unique_ptr<NumbersPage> m_page;
};

void TestBusinessPicture::init()
{
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectEveryNumber(), test::noError);
    m_numbers.emplace(*m_scene->store);
    show();
}

void TestBusinessPicture::cleanup()
{
    m_page.reset();
    m_numbers.reset();
    m_scene->servers.sandbox().kill(); // It would end a slow answer first.
    m_scene.reset();
}

void TestBusinessPicture::show()
{
    const NumberAccess access{*m_scene->store, m_scene->vault(), m_scene->graph()};
    m_page = std::make_unique<NumbersPage>(access, *m_numbers, *m_theme);
    m_page->resize(700, 900);
    m_page->show();
    m_page->refresh();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs));
}

QString TestBusinessPicture::file(const QString &name, const QImage &picture)
{
    const QString path = m_folder.filePath(name);
    return picture.save(path) ? path : QString();
}

void TestBusinessPicture::drop(QMimeData *given) const
{
    const std::unique_ptr<QMimeData> data(given);
    auto *field = find<QWidget>(u"pictureField"_s);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, given, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(test::keepPicture(field->grab(), u"picturedrop"_s));
    QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, given, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &dropped);
}

void TestBusinessPicture::usePart() const
{
    QTRY_VERIFY(find<QDialog>(u"cropDialog"_s));
    find<QDialog>(u"cropDialog"_s)->findChild<QPushButton *>(u"usePictureButton"_s)->click();
    QTRY_VERIFY(!find<QDialog>(u"cropDialog"_s));
}

void TestBusinessPicture::change(const QImage &picture)
{
    auto *given = new QMimeData;
    given->setImageData(picture);
    drop(given);
    usePart();
}

void TestBusinessPicture::b13_aPictureIsChosenCutAndShown()
{
    QVERIFY(!isAlike(shown(), red)); // initials
    QCOMPARE(find<QWidget>(u"profilePicture"_s)->accessibleName(), u"No picture yet"_s);
    button(u"changePictureButton"_s)->setFocus();
    button(u"changePictureButton"_s)->click();
    auto *chooser = find<QFileDialog>(u"choosePictureDialog"_s);
    QVERIFY(chooser->nameFilters().first().contains(u"*.jpeg"_s));
    Q_EMIT chooser->fileSelected(file(u"shop.png"_s, somePicture()));
    chooser->close();
    QTRY_VERIFY(find<QDialog>(u"cropDialog"_s));
    for (int i = 0; i < 40; ++i) // to the left end
        QTest::keyClick(find<QWidget>(u"cropFrame"_s), Qt::Key_Left);
    usePart();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
    QVERIFY(isAlike(shown(), red)); // at once
    QCOMPARE(m_page->focusWidget(), button(u"changePictureButton"_s)); // where the person was
    QVERIFY(button(u"changePictureButton"_s)->isEnabled());
    QVERIFY(!button(u"cancelPictureButton"_s)->isVisible());
    show(); // another day, from Meta
    QTRY_VERIFY(isAlike(shown(), red));
    const QImage avatar = find<QWidget>(u"profilePicture"_s)->grab().toImage();
    QVERIFY(isAlike(avatar.pixelColor(10, 48), green)); // the left end is in it,
    QVERIFY(isAlike(avatar.pixelColor(88, 48), red)); // the right one is not
}

void TestBusinessPicture::b13_aPictureIsDropped()
{
    auto *given = new QMimeData;
    given->setUrls({QUrl::fromLocalFile(file(u"shop.jpg"_s, somePicture()))});
    drop(given);
    usePart();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
    QVERIFY(isAlike(shown(), red));
}

void TestBusinessPicture::b13_aPictureIsPasted_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("out of a program's memory") << QString();
    QTest::newRow("as a file") << u"image/png"_s;
}

void TestBusinessPicture::b13_aPictureIsPasted()
{
    QFETCH(const QString, format);
    auto *copied = new QMimeData;
    if (format.isEmpty()) {
        copied->setImageData(somePicture());
    } else {
        QFile png(file(u"copied.png"_s, somePicture()));
        QVERIFY(png.open(QIODevice::ReadOnly));
        copied->setData(format, png.readAll());
    }
    QApplication::clipboard()->setMimeData(copied);
    button(u"changePictureButton"_s)->setFocus();
    QTest::keySequence(button(u"changePictureButton"_s), QKeySequence::Paste);
    usePart();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
    QApplication::clipboard()->setText(u"Good morning"_s);
    QTest::keySequence(button(u"changePictureButton"_s), QKeySequence::Paste);
    QVERIFY(shownText().startsWith(u"There is no picture to paste"_s));
}

void TestBusinessPicture::b13_whatCannotBeUsedIsReportedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("too small") << u"small"_s << u"192 × 192"_s;
    QTest::newRow("no picture") << u"text"_s << u"JPEG, PNG"_s;
    QTest::newRow("gone") << u"gone"_s << u"cannot be opened"_s;
    QTest::newRow("somewhere in the network") << u"web"_s << u"Save the picture"_s;
    QTest::newRow("two at once") << u"two"_s << u"one picture at a time"_s;
}

void TestBusinessPicture::b13_whatCannotBeUsedIsReportedBeforeAnythingIsSent()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, words);
    QFile text(m_folder.filePath(u"notes.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Bread") == 5);
    text.close();
    const QHash<QString, QList<QUrl>> urls{
        {u"small"_s, {QUrl::fromLocalFile(file(u"small.png"_s, somePicture(QSize(300, 191))))}},
        {u"text"_s, {QUrl::fromLocalFile(text.fileName())}},
        {u"gone"_s, {QUrl::fromLocalFile(m_folder.filePath(u"nowhere.png"_s))}},
        {u"web"_s, {QUrl(u"https://example.com/a.png"_s)}},
        {u"two"_s, {QUrl::fromLocalFile(u"/a.png"_s), QUrl::fromLocalFile(u"/b.png"_s)}}};
    auto *given = new QMimeData;
    given->setUrls(urls.value(kind));
    drop(given);
    QTRY_VERIFY2(shownText().contains(words), qPrintable(shownText()));
    QVERIFY(button(u"changePictureButton"_s)->isEnabled());
    QVERIFY(!button(u"pictureAgainButton"_s)->isVisible());
    QVERIFY(!find<QDialog>(u"cropDialog"_s));
    QCOMPARE(m_scene->asked(u"/uploads"_s), 0);
}

void TestBusinessPicture::b13_aBrokenWayIsGoneOnWith()
{
    QVERIFY(m_scene->servers.setFault(u"upload_interrupted"_s));
    button(u"changePictureButton"_s)->setFocus();
    change();
    QTRY_VERIFY(button(u"pictureAgainButton"_s)->isVisible());
    QVERIFY(shownText().contains(u"goes on where it stopped"_s));
    QCOMPARE(m_page->focusWidget(), button(u"pictureAgainButton"_s)); // to go on by keyboard
    QVERIFY(!isAlike(shown(), red));
    QVERIFY(m_scene->servers.setFault(u"upload_interrupted"_s, false));
    button(u"pictureAgainButton"_s)->click();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
    QVERIFY(isAlike(shown(), red));
    QCOMPARE(m_scene->asked(u"/uploads"_s), 1);
    QVERIFY(!button(u"pictureAgainButton"_s)->isVisible());
}

void TestBusinessPicture::b13_anUploadIsCancelledAtOnce()
{
    QVERIFY(m_scene->servers.setFault(u"slow_answer"_s));
    change();
    QTRY_VERIFY(button(u"cancelPictureButton"_s)->isVisible());
    QVERIFY(find<QProgressBar>(u"pictureProgress"_s)->isVisible());
    QVERIFY(!button(u"changePictureButton"_s)->isEnabled());
    button(u"cancelPictureButton"_s)->click();
    QVERIFY(shownText().startsWith(u"Upload cancelled"_s));
    QVERIFY(!find<QProgressBar>(u"pictureProgress"_s)->isVisible());
    QVERIFY(button(u"changePictureButton"_s)->isEnabled());
    QVERIFY(m_scene->servers.setFault(u"slow_answer"_s, false));
    change();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
}

void TestBusinessPicture::b13_aRefusalHasMetasWords()
{
    QVERIFY(m_scene->servers.setFault(u"picture_refused"_s, true, 1));
    change();
    QTRY_VERIFY(shownText().contains(u"commerce policy"_s));
    QVERIFY(shownText().contains(u"Choose another one"_s));
    QVERIFY(!button(u"pictureAgainButton"_s)->isVisible()); // the same one would be refused again
    QVERIFY(!isAlike(shown(), red));
    change();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
}

void TestBusinessPicture::b13_withoutARoleItSaysWhoHelps()
{
    QVERIFY(m_scene->servers.setFault(u"upload_forbidden"_s, true, 1));
    change();
    QTRY_VERIFY(shownText().contains(u"WhatsApp Manager"_s));
    button(u"pictureAgainButton"_s)->click(); // somebody gave the role
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
}

void TestBusinessPicture::b13_leavingTheNumberAsksFirst()
{
    QVERIFY(m_scene->servers.setFault(u"slow_answer"_s));
    change();
    QTRY_VERIFY(button(u"cancelPictureButton"_s)->isVisible());
    auto *chooser = find<QComboBox>(u"numberChooser"_s);
    chooser->setCurrentIndex(1);
    Q_EMIT chooser->activated(1);
    QVERIFY(find<QMessageBox>(u"discardProfileDialog"_s));
    button(u"confirmDiscardProfileButton"_s)->click();
    QTRY_COMPARE(chooser->currentIndex(), 1);
    QVERIFY(!button(u"cancelPictureButton"_s)->isVisible());
    QVERIFY(m_scene->servers.setFault(u"slow_answer"_s, false));
    change();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
    chooser->setCurrentIndex(0);
    Q_EMIT chooser->activated(0);
    QVERIFY(!isAlike(shown(), red)); // the first number has none
}

void TestBusinessPicture::b13_closingThePageEndsIt()
{
    QVERIFY(m_scene->servers.setFault(u"slow_answer"_s));
    change();
    QTRY_VERIFY(button(u"cancelPictureButton"_s)->isVisible());
    m_page.reset(); // as when the console is locked
    QVERIFY(m_scene->servers.setFault(u"slow_answer"_s, false));
    show();
    change();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
    const QUrl control(u"/sandbox/numbers/610000000000001"_s);
    const QJsonObject atMeta = support::getJson(m_scene->servers.sandbox().url().resolved(control)).body;
    QCOMPARE(atMeta[u"picture"_s][u"width"_s].toInt(), 500);
}

void TestBusinessPicture::b13_withoutANetworkThereAreInitials()
{
    change();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
    m_scene->servers.sandbox().stop();
    show();
    QTRY_VERIFY(!find<QLabel>(u"profileMessage"_s)->text().isEmpty());
    QVERIFY(!isAlike(shown(), red));
    change();
    QTRY_VERIFY(button(u"pictureAgainButton"_s)->isVisible());
    QVERIFY(shownText().contains(u"network"_s));
}

void TestBusinessPicture::b13_looksRight()
{
    QFETCH(const test::Look, look);
    m_page.reset();
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    show();
    change();
    QTRY_VERIFY(shownText().startsWith(u"Saved. Customers now see"_s));
    QVERIFY(m_scene->servers.setFault(u"upload_interrupted"_s));
    change();
    QTRY_VERIFY(button(u"pictureAgainButton"_s)->isVisible());
    m_page->resize(look.width, m_page->height());
    for (int pass = 0; pass < 4; ++pass)
        QCoreApplication::processEvents();
    QVERIFY(test::looksRight(*m_page, look, u"businesspicture"_s));
    QVERIFY(m_scene->servers.setFault(u"slow_answer"_s));
    button(u"pictureAgainButton"_s)->click();
    QVERIFY(test::looksRight(*m_page, look, u"businesspicture-upload"_s));
    button(u"cancelPictureButton"_s)->click();
}

QTEST_MAIN(TestBusinessPicture)
#include "tst_businesspicture.moc"
