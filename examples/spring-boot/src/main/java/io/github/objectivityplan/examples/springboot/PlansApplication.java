package io.github.objectivityplan.examples.springboot;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.ReadLimits;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The application. The library needs no configuration: what it has are values to keep as beans. */
@SpringBootApplication(proxyBeanMethods = false)
public class PlansApplication {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /**
   * Starts it.
   *
   * @param args Spring Boot's options, such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication.run(PlansApplication.class, args);
  }

  /** Takes in less of an upload than the library would: many come at once. */
  @Bean
  PlanReader planReader() {
    long mib = 1024 * 1024;
    return PlanReader.builder()
        .limits(
            ReadLimits.STANDARD
                .withFileBytes(5 * mib)
                .withPartBytes(16 * mib)
                .withTotalBytes(32 * mib))
        .build();
  }

  @Bean
  PlanWriter planWriter() {
    return PlanWriter.standard();
  }

  /** Plans come in as they come in files. */
  @Bean
  WebMvcConfigurer planJson(PlanReader reader) {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new PlanJsonConverter(reader));
      }
    };
  }

  /** Messages are in the language of {@code Accept-Language}: Russian unless English is wanted. */
  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(RUSSIAN, Locale.ENGLISH));
    resolver.setDefaultLocale(RUSSIAN);
    return resolver;
  }
}
