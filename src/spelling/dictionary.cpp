// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"

#include <QFile>

#include <hunspell.hxx>

using namespace Qt::StringLiterals;

namespace shoptalk {

Dictionary::Dictionary(const QString &path)
    : m_hunspell(std::make_unique<Hunspell>(QFile::encodeName(path + u".aff"_s).constData(),
                                            QFile::encodeName(path + u".dic"_s).constData()))
    , m_encoder(m_hunspell->get_dict_encoding().c_str())
    , m_decoder(m_hunspell->get_dict_encoding().c_str())
{
    if (!m_encoder.isValid() || !m_decoder.isValid()) {
        m_encoder = QStringEncoder(QStringEncoder::Latin1);
        m_decoder = QStringDecoder(QStringDecoder::Latin1);
    }
}

Dictionary::~Dictionary() = default;

bool Dictionary::isRight(const QString &word)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray bytes = m_encoder(word);
    const QString kept =
        m_decoder(bytes); // the encoding may lack some letters; then the dictionary can't judge the word
    return kept != word || m_hunspell->spell(bytes.toStdString());
}

QStringList Dictionary::suggestions(const QString &word, int limit)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray bytes = m_encoder(word);
    QStringList words;
    for (const std::string &each : m_hunspell->suggest(bytes.toStdString())) {
        words << QString(m_decoder(QByteArray::fromStdString(each)));
        if (words.size() == limit)
            break;
    }
    return words;
}

void Dictionary::add(const QString &word)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray bytes = m_encoder(word);
    m_hunspell->add(bytes.toStdString());
}

} // namespace shoptalk
