// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace shoptalk {

/// Which emoji a person uses: those chosen lately, the newest first, and their skin tone. GUI thread.
class EmojiHistory : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype maxRecent = 32;

    explicit EmojiHistory(QStringList recent = {}, int skinTone = 0, QObject *parent = nullptr);

    const QStringList &recent() const { return m_recent; }
    int skinTone() const { return m_skinTone; }
    void use(const QString &emoji);
    /// 0: yellow; 1 to 5: from light to dark.
    void setSkinTone(int tone);

Q_SIGNALS:
    /// The recent emoji or the skin tone changed; the receiver stores them for the next start.
    void changed();

private:
    QStringList m_recent;
    int m_skinTone;
};

} // namespace shoptalk
