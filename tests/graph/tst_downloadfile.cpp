// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/downloadfile.h"

#include <QFileInfo>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

/// An answer that has ended without an error, as Qt sometimes says of one that broke off.
class EndedAnswer : public QNetworkReply {
public:
    EndedAnswer(const QByteArray &body, qint64 announced)
        : m_body(body)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        setHeader(QNetworkRequest::ContentTypeHeader, u"image/jpeg"_s);
        setHeader(QNetworkRequest::ContentLengthHeader, announced);
        open(QIODevice::ReadOnly);
        setFinished(true);
    }

    void abort() override {}
    qint64 bytesAvailable() const override { return m_body.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qMin(maxSize, m_body.size());
        std::copy_n(m_body.constData(), count, data);
        m_body.remove(0, count);
        return count;
    }

private:
    QByteArray m_body;
};

} // namespace

class TestDownloadFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aWholeAnswerIsTheFile();
    void whatBrokeOffStaysToBeContinued();
    void anotherLengthThanMetaSaidIsNotTheFile();

private:
    DownloadMedia download(qint64 bytes) const
    {
        DownloadMedia download;
        download.address.mimeType = "image/jpeg";
        download.address.bytes = bytes;
        download.path = m_folder->filePath(u"bouquet.jpg"_s);
        return download;
    }
    /// What the end of a download of `bytes` says when `body` arrives of an answer with `announced` bytes.
    Result<void> end(qint64 bytes, const QByteArray &body, qint64 announced) const
    {
        const auto file = std::make_shared<DownloadFile>(download(bytes));
        if (const Result<void> opened = file->open(); !opened)
            return opened;
        EndedAnswer answer(body, announced);
        file->take(answer);
        return file->finish({}, true);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDownloadFile::aWholeAnswerIsTheFile()
{
    QVERIFY(end(10, "0123456789", 10));
    QCOMPARE(QFileInfo(download(10).path).size(), 10);
    QVERIFY(!QFileInfo::exists(download(10).partPath()));
}

void TestDownloadFile::whatBrokeOffStaysToBeContinued()
{
    const Result<void> ended = end(10, "01234", 10);
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, Error::Kind::Network);
    QCOMPARE(ended.error().reason, Reason::AnswerLost);
    QCOMPARE(QFileInfo(download(10).partPath()).size(), 5);
    QVERIFY(!QFileInfo::exists(download(10).path));
}

void TestDownloadFile::anotherLengthThanMetaSaidIsNotTheFile()
{
    const Result<void> ended = end(10, "01234", 5);
    QVERIFY(!ended);
    QCOMPARE(ended.error().reason, Reason::AnswerIncomplete);
    QVERIFY(!QFileInfo::exists(download(10).partPath()));
    QVERIFY(!QFileInfo::exists(download(10).path));
}

QTEST_GUILESS_MAIN(TestDownloadFile)
#include "tst_downloadfile.moc"
