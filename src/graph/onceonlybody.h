// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace shoptalk {

/// A request body that can be read once and not rewound. When a connection closes without an answer, Qt sends
/// the request up to three times more by itself if it can rewind the body: a customer would get the message
/// twice.
class OnceOnlyBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OnceOnlyBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

Q_SIGNALS:
    /// So many of its bytes are on their way. Comes by the event loop; Qt's own signal leaves the end out
    /// where a body can't be rewound.
    void taken(qint64 bytes);

protected:
    qint64 readData(char *data, qint64 maximumSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace shoptalk
