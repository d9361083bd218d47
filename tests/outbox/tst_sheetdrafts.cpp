// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sheetdrafts.h"
#include "outboxscene.h"
#include "store/sheetdraftrepository.h"
#include "testpictures.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What is written in a form is either its draft or a message, never both and never neither.
class TestSheetDrafts : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void sendingEndsTheDraftOfItsFormAlone();
    void whatCanNotBeStoredStaysADraft();
    void sendingFilesEndsTheirDraft();
    void aChangedMessageEndsTheDraftOfItsChange();
    void theCopiesOfADraftStay();
    void whatWasWrittenAMomentAgoIsRead();

private:
    static SheetKey keyOf(SheetKind kind, const MessageId &message = {})
    {
        SheetKey key;
        key.kind = kind;
        key.message = message;
        return key;
    }
    void save(const SheetKey &key, const QStringList &copies = {});
    QList<SheetKey> keys() const;
    Result<MessageId> send(const QString &text, const SheetKey &key)
    {
        QList<MessageContent> contents;
        contents << TextContent{text};
        return QCoro::waitFor(
            m_outbox->send(m_conversation, contents, MessageContext(), Outbox::Draft::Stays, key));
    }
    FileToSend photo() const;

    ConversationId m_conversation;
};

void TestSheetDrafts::init()
{
    begin();
    m_conversation = conversationWith(ines);
}

void TestSheetDrafts::save(const SheetKey &key, const QStringList &copies)
{
    SheetDraft draft;
    draft.key = key;
    draft.copies = copies;
    QVERIFY(QCoro::waitFor(m_outbox->sheetDrafts().save(m_conversation, draft)));
}

QList<SheetKey> TestSheetDrafts::keys() const
{
    QList<SheetKey> keys;
    const QList<SheetDraft> drafts = m_store->reader().drafts.sheets().all(m_conversation).value();
    for (const SheetDraft &draft : drafts)
        keys << draft.key;
    return keys;
}

FileToSend TestSheetDrafts::photo() const
{
    FileToSend photo;
    photo.path = m_folder->filePath(u"photo.jpg"_s);
    photo.content.kind = MediaKind::Image;
    photo.content.mimeType = u"image/jpeg"_s;
    QFile file(photo.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(encoded(twoColours(), "JPEG")) <= 0)
        qFatal("not written");
    return photo;
}

void TestSheetDrafts::sendingEndsTheDraftOfItsFormAlone()
{
    save(keyOf(SheetKind::Interactive));
    save(keyOf(SheetKind::Location));
    QSignalSpy removed(&m_outbox->sheetDrafts(), &SheetDrafts::removed);
    QVERIFY(send(u"new text"_s, keyOf(SheetKind::Interactive)));
    QCOMPARE(keys(), QList{keyOf(SheetKind::Location)});
    QCOMPARE(removed.size(), 1);
    queue(m_conversation, u"new another"_s); // not from a form
    QCOMPARE(keys(), QList{keyOf(SheetKind::Location)});
}

void TestSheetDrafts::whatCanNotBeStoredStaysADraft()
{
    save(keyOf(SheetKind::Interactive));
    refuseMessagesWith(u"full"_s);
    QVERIFY(!send(u"new full"_s, keyOf(SheetKind::Interactive)));
    QCOMPARE(keys(), QList{keyOf(SheetKind::Interactive)});
}

void TestSheetDrafts::sendingFilesEndsTheirDraft()
{
    save(keyOf(SheetKind::Files));
    QList<FileToSend> files;
    files << photo();
    QVERIFY(QCoro::waitFor(
        m_outbox->sendFiles(m_conversation, files, MessageContext(), keyOf(SheetKind::Files))));
    QCOMPARE(keys(), QList<SheetKey>());
}

void TestSheetDrafts::aChangedMessageEndsTheDraftOfItsChange()
{
    const MessageId failed = fail(m_conversation);
    save(keyOf(SheetKind::Location));
    save(keyOf(SheetKind::Location, failed));
    QVERIFY(QCoro::waitFor(m_outbox->retry(failed, TextContent{u"new better"_s})));
    QCOMPARE(keys(), QList{keyOf(SheetKind::Location)});
}

void TestSheetDrafts::theCopiesOfADraftStay()
{
    const OutgoingFile kept = QCoro::waitFor(m_outbox->keepFile(photo())).value();
    const OutgoingFile unused = QCoro::waitFor(m_outbox->keepFile(photo())).value();
    save(keyOf(SheetKind::Files), {kept.name});
    restart(m_servers->sandbox().url());
    const QString path = m_outbox->sheetDrafts().pathOfCopy(kept.name);
    m_outbox->removeUnusedFiles();
    QTRY_VERIFY(!QFile::exists(m_outbox->sheetDrafts().pathOfCopy(unused.name)));
    QVERIFY(QFile::exists(path));
    QVERIFY(QCoro::waitFor(m_outbox->sheetDrafts().remove(m_conversation, keyOf(SheetKind::Files))));
    m_outbox->removeUnusedFiles();
    QTRY_VERIFY(!QFile::exists(path));
}

/// A page that takes the place of another shows what the other has just stored.
void TestSheetDrafts::whatWasWrittenAMomentAgoIsRead()
{
    SheetDraft draft;
    draft.key = keyOf(SheetKind::Note);
    for (int i = 1; i <= 20; ++i) {
        draft.content.insert(u"text"_s, i);
        auto saving = m_outbox->sheetDrafts().save(m_conversation, draft);
        const auto found = QCoro::waitFor(m_outbox->sheetDrafts().find(m_conversation, draft.key));
        QVERIFY(found && *found);
        QCOMPARE((*found)->content[u"text"].toInt(), i);
    }
}

QTEST_MAIN(TestSheetDrafts)
#include "tst_sheetdrafts.moc"
