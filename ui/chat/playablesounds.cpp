// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/playablesounds.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr qint64 maxCopyBytes = 64LL * 1024 * 1024; ///< Hours of sound.
} // namespace

void PlayableSounds::make(const QString &path)
{
    cancel();
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString copy = m_folder->filePath(u"%1.ogg"_s.arg(++m_lastNumber));
    m_conversion = std::make_unique<FileConversion>();
    connect(m_conversion.get(), &FileConversion::finished, this,
            [this, path, copy](const FileConversion::Outcome &outcome) {
                m_conversion.release()->deleteLater(); // this runs inside one of its signals
                if (outcome.problem != ConversionProblem::None) {
                    Q_EMIT failed(path);
                    return;
                }
                m_copies.insert(path, outcome.isKept ? path : copy);
                Q_EMIT made(path, m_copies.value(path));
            });
    m_conversion->start(Conversion::Sound, path, copy, maxCopyBytes);
}

void PlayableSounds::cancel()
{
    if (!m_conversion)
        return;
    m_conversion->disconnect(this);
    m_conversion.reset();
}

} // namespace shoptalk
