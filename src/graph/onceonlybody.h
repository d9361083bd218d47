// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFutureWatcher>
#include <QIODevice>
#include <QList>

#include <memory>

class QFile;

namespace shoptalk {

/// A request body that can be read once and not rewound. When a connection closes without an answer, Qt sends
/// the request up to three times more by itself if it can rewind the body: a customer would get the message
/// twice.
class OnceOnlyBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OnceOnlyBody(QByteArray bytes);
    /// `head`, the content of `file`, which is open, and `tail`, one after the other. Threads of the global
    /// pool read the file in blocks while the bytes are sent, because Qt asks for them on the GUI thread;
    /// while there is no block, `read` gives 0 and `readyRead` follows.
    OnceOnlyBody(QByteArray head, std::unique_ptr<QFile> file, QByteArray tail);
    ~OnceOnlyBody() override;

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

Q_SIGNALS:
    /// So many of its bytes have been given to Qt. Emitted from the event loop; Qt's own signal leaves out
    /// the end of a body that can't be rewound.
    void taken(qint64 bytes);
    /// The file could not be read to its end, so the request cannot be completed. Emitted from the event
    /// loop.
    void failed();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    /// Copies from `bytes`, which begin at `start` of the body.
    qint64 copyFrom(const QByteArray &bytes, qint64 start, char *data, qint64 maxSize) const;
    /// Copies from the blocks of the file; -1 if there will be no more.
    qint64 copyFromFile(char *data, qint64 maxSize);
    /// Has the next block read, unless enough are here.
    void readAhead();
    void takeBlock();

    QByteArray m_head;
    std::shared_ptr<QFile> m_file; ///< Used by one worker thread at a time, which may outlive this.
    QByteArray m_tail;
    qint64 m_fileBytes = 0;
    qint64 m_position = 0;
    QFutureWatcher<QByteArray> m_reading;
    QList<QByteArray> m_blocks; ///< Read and not sent yet.
    qint64 m_firstBlockAt = 0; ///< The position of the first block in the file.
    qint64 m_readBytes = 0; ///< Of the file.
    bool m_isReading = false;
    bool m_hasFailed = false;
};

} // namespace shoptalk
