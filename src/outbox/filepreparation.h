// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/preparedfile.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QTemporaryFile;

namespace shoptalk {

/// Prepares one file that a person chose: checks it, and converts it if WhatsApp does not accept it as it is.
/// That may take minutes for a long video. Destroying this ends it.
class FilePreparation : public QObject {
    Q_OBJECT
public:
    explicit FilePreparation(QString path, QObject *parent = nullptr);
    FilePreparation(QString path, SendForm form, QObject *parent = nullptr);
    /// Prepares it as a file of this kind, see `prepareFile`.
    FilePreparation(QString path, std::optional<MediaKind> wanted, QObject *parent = nullptr);

    ~FilePreparation() override;

    /// `finished` follows, perhaps at once. Call it once for each object.
    void start();

Q_SIGNALS:
    /// `share` of the conversion goes from 0 to 1.
    void progressed(qreal share);
    void finished(const shoptalk::PreparedFile &file);

private:
    void take(const PreparedFile &file);
    void convert(Conversion conversion);
    void convertInto(const std::shared_ptr<QTemporaryFile> &copy, Conversion conversion);
    void finish();
    void takeConverted(Conversion conversion, const FileConversion::Outcome &outcome);
    void takeProblem(Conversion conversion, ConversionProblem problem);

    QString m_path;
    SendForm m_form = SendForm::Best;
    std::optional<MediaKind> m_wanted;
    PreparedFile m_file;
    std::shared_ptr<QTemporaryFile> m_copy; ///< The file that is being written.
    std::unique_ptr<FileConversion> m_conversion;
};

} // namespace shoptalk
