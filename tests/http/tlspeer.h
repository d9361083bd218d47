// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <thread>

namespace shoptalk::http::testing {

/// A fresh key with a certificate for "localhost" signed by itself, in PEM.
struct Certificate {
    std::string key;
    std::string certificate;
};

inline std::string pemText(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(length)};
}

inline Certificate certificateForLocalhost()
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *const name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> names(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost"), X509_EXTENSION_free);
    X509_add_ext(certificate.get(), names.get(), -1);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    const std::unique_ptr<BIO, decltype(&BIO_free)> keyText(BIO_new(BIO_s_mem()), BIO_free);
    const std::unique_ptr<BIO, decltype(&BIO_free)> certificateText(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    return {pemText(keyText.get()), pemText(certificateText.get())};
}

/// Serves one TLS connection and answers one request with "secret enough".
class TlsPeer {
public:
    explicit TlsPeer(const Certificate &certificate)
        : m_tls(boost::asio::ssl::context::tls_server)
        , m_acceptor(m_context, {boost::asio::ip::address_v4::loopback(), 0})
    {
        m_tls.use_private_key(boost::asio::buffer(certificate.key), boost::asio::ssl::context::pem);
        m_tls.use_certificate(boost::asio::buffer(certificate.certificate), boost::asio::ssl::context::pem);
        m_thread = std::thread([this] { serve(); });
    }
    ~TlsPeer() { m_thread.join(); }
    TlsPeer(const TlsPeer &) = delete;
    TlsPeer &operator=(const TlsPeer &) = delete;

    std::string port() const { return std::to_string(m_acceptor.local_endpoint().port()); }

private:
    void serve()
    {
        boost::asio::ssl::stream<boost::asio::ip::tcp::socket> stream(m_acceptor.accept(), m_tls);
        boost::system::error_code error;
        stream.handshake(boost::asio::ssl::stream_base::server, error);
        boost::asio::streambuf received;
        if (!error)
            boost::asio::read_until(stream, received, "\r\n\r\n", error);
        if (!error)
            boost::asio::write(stream, boost::asio::buffer(m_answer), error);
    }

    const std::string m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\nsecret enough";
    boost::asio::io_context m_context;
    boost::asio::ssl::context m_tls;
    boost::asio::ip::tcp::acceptor m_acceptor;
    std::thread m_thread;
};

/// Makes OpenSSL trust one certificate and nothing else while it lives.
class TrustedCertificate {
public:
    explicit TrustedCertificate(const std::string &pem)
        : m_path(std::filesystem::temp_directory_path()
                 / ("shoptalk-trusted-" + std::to_string(::getpid()) + ".pem"))
    {
        std::ofstream(m_path) << pem;
        ::setenv("SSL_CERT_FILE", m_path.c_str(), 1);
    }
    ~TrustedCertificate()
    {
        ::unsetenv("SSL_CERT_FILE");
        std::filesystem::remove(m_path);
    }
    TrustedCertificate(const TrustedCertificate &) = delete;
    TrustedCertificate &operator=(const TrustedCertificate &) = delete;

private:
    std::filesystem::path m_path;
};

} // namespace shoptalk::http::testing
