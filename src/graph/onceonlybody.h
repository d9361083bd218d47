// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

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
    /// `head`, the content of `file`, which is open, and `tail`, one after the other; the file is read while
    /// the bytes are sent.
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

    QByteArray m_head;
    std::unique_ptr<QFile> m_file;
    QByteArray m_tail;
    qint64 m_fileBytes = 0;
    qint64 m_position = 0;
};

} // namespace shoptalk
