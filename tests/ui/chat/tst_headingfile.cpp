// SPDX-License-Identifier: GPL-3.0-or-later
#include "interactivescene.h"
#include "outbox/headingfiles.h"
#include "tests/ui/looks.h"
#include "ui/chat/bubblepreview.h"
#include "ui/chat/headingfilefield.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// A photo, video or document above the text of a message with buttons.
class TestHeadingFile : public InteractiveScene {
    Q_OBJECT
private Q_SLOTS:
    void aPhotoIsSentAboveTheButtons();
    void aDocumentKeepsItsName();
    void theFileTakesTheHeadingsPlace();
    void onlyButtonsAndLinksHaveAFile_data();
    void onlyButtonsAndLinksHaveAFile();
    void whatWhatsAppDoesNotTakeIsSaid();
    void aFailedMessageKeepsItsFileWhileItIsEdited();
    void looksRight_data();
    void looksRight();

private:
    QString photo();
    QString written(const QString &name, const QByteArray &bytes);
    HeadingFileField *field() const { return m_pane->findChild<HeadingFileField *>(); }
    QString facts() const { return find<QLabel>("headingFileFacts")->text(); }
    /// Opens the sheet and fills in everything but the file.
    void begin(InteractiveKind kind = InteractiveKind::Buttons);
    void take(const QString &path);

    QTemporaryDir m_folder;
};

QString TestHeadingFile::photo()
{
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    const QString path = m_folder.filePath(u"bread.png"_s);
    if (!image.save(path))
        qFatal("not written");
    return path;
}

QString TestHeadingFile::written(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

void TestHeadingFile::begin(InteractiveKind kind)
{
    open();
    openSheet(kind);
    writeBody(u"Which bread would you like?"_s);
    if (kind != InteractiveKind::Buttons)
        return;
    type("choiceTitle", u"Rye"_s);
}

void TestHeadingFile::take(const QString &path)
{
    field()->take(path);
    QVERIFY(!field()->isBusy() || !canSend()); // it is not ready yet
    QTRY_VERIFY(!field()->isBusy());
}

void TestHeadingFile::aPhotoIsSentAboveTheButtons()
{
    begin();
    QVERIFY(canSend());
    take(photo());
    QVERIFY2(facts().contains(u"bread.png"_s), qPrintable(facts()));
    QVERIFY(find<BubblePreview>("interactivePreview")->accessibleDescription().contains(u"Photo"_s));
    QVERIFY(canSend());
    press("sendInteractiveButton");
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    const InteractiveContent sent = lastInteractive();
    QCOMPARE(sent.headerMedia.size(), 1);
    QCOMPARE(sent.headerMedia.first().kind, MediaKind::Image);
    QCOMPARE(last().delivery, Delivery::Queued);
    QVERIFY(QFile::exists(m_shop->outbox.localFileOf(last().id)));
    const QModelIndex row = view()->model()->index(1, 0);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Photo"_s));
    QTRY_VERIFY(!layoutOf(row).content.pictures.isEmpty());
}

void TestHeadingFile::aDocumentKeepsItsName()
{
    begin();
    take(written(u"prices.txt"_s, "Rye 3.20\n"));
    press("sendInteractiveButton");
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QCOMPARE(lastInteractive().headerMedia.value(0).kind, MediaKind::Document);
    QCOMPARE(lastInteractive().headerMedia.value(0).fileName, u"prices.txt"_s);
}

void TestHeadingFile::theFileTakesTheHeadingsPlace()
{
    begin();
    type("interactiveHeader", u"Fresh today"_s);
    take(photo());
    QVERIFY(!line("interactiveHeader")->isVisible());
    auto *sheet = m_pane->findChild<InteractiveSheet *>();
    QCOMPARE(sheet->content().headerText, QString());
    QTest::mouseClick(find<QToolButton>("removeHeadingFileButton"), Qt::LeftButton);
    QVERIFY(line("interactiveHeader")->isVisible());
    QCOMPARE(sheet->content().headerText, u"Fresh today"_s);
    QVERIFY(sheet->content().headerMedia.isEmpty());
    press("sendInteractiveButton");
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QVERIFY(lastInteractive().headerMedia.isEmpty());
    QCOMPARE(m_shop->outbox.localFileOf(last().id), QString());
}

void TestHeadingFile::onlyButtonsAndLinksHaveAFile_data()
{
    QTest::addColumn<InteractiveKind>("kind");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("buttons") << InteractiveKind::Buttons << true;
    QTest::newRow("link") << InteractiveKind::Link << true;
    QTest::newRow("list") << InteractiveKind::List << false;
    QTest::newRow("request for the location") << InteractiveKind::LocationRequest << false;
    QTest::newRow("request for the number") << InteractiveKind::ContactRequest << false;
}

void TestHeadingFile::onlyButtonsAndLinksHaveAFile()
{
    QFETCH(const InteractiveKind, kind);
    QFETCH(const bool, isOffered);
    begin();
    take(photo());
    auto *kinds = find<QComboBox>("interactiveKind");
    kinds->setCurrentIndex(kinds->findData(int(kind)));
    QCOMPARE(field()->isVisible(), isOffered);
    auto *sheet = m_pane->findChild<InteractiveSheet *>();
    QCOMPARE(sheet->content().headerMedia.size(), isOffered ? 1 : 0);
    QCOMPARE(sheet->changedFiles().has_value(), isOffered);
}

void TestHeadingFile::whatWhatsAppDoesNotTakeIsSaid()
{
    begin();
    take(written(u"program.bin"_s,
                 QByteArray("\x7f"
                            "ELF\0\1\2\3",
                            8)));
    QVERIFY2(!facts().isEmpty() && !facts().contains(u"program.bin"_s), qPrintable(facts()));
    QVERIFY(field()->media().isEmpty());
    QVERIFY(canSend()); // without it
}

void TestHeadingFile::aFailedMessageKeepsItsFileWhileItIsEdited()
{
    begin();
    take(photo());
    press("sendInteractiveButton");
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QTRY_VERIFY(!m_pane->findChild<InteractiveSheet *>());
    const MessageId id = last().id;
    const QString copy = m_shop->outbox.localFileOf(id);
    auto fail = [id](StoreSession &session) -> Result<void> {
        const Result<bool> failed =
            session.messages.setDelivery(id, Delivery::Failed, {MetaCode{131026}, {}});
        return failed ? session.outbox.remove(id) : failure(failed.error());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(std::move(fail))));
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    QTest::keyClick(view(), Qt::Key_F2);
    QTRY_VERIFY(field());
    QCOMPARE(facts(), u"Photo"_s);
    writeBody(u"Which one, please?"_s);
    press("sendInteractiveButton");
    QTRY_COMPARE(last().delivery, Delivery::Queued);
    QCOMPARE(lastInteractive().body, u"Which one, please?"_s);
    QCOMPARE(lastInteractive().headerMedia.size(), 1);
    QCOMPARE(m_shop->outbox.localFileOf(id), copy);
}

void TestHeadingFile::looksRight_data()
{
    addLooks(900, 480);
}

void TestHeadingFile::looksRight()
{
    QFETCH(const Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    InteractiveSheet sheet(theme);
    sheet.setLayoutDirection(look.direction);
    sheet.setFileTaker(
        [this](const PreparedFile &file) { return keepHeadingFile(m_shop->outbox, file.kind, file); });
    sheet.setContent(openingHours());
    auto *chooser = sheet.findChild<HeadingFileField *>();
    chooser->take(photo());
    QTRY_VERIFY(!chooser->isBusy());
    sheet.resize(look.width, 700);
    sheet.show();
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(sheet.grab(), u"headingfile-"_s + QLatin1StringView(QTest::currentDataTag())));
}

QTEST_MAIN(TestHeadingFile)
#include "tst_headingfile.moc"
